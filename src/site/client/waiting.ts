/**
 * Runs a script that waits in `<template data-script="NAME">`. There browsers leave it alone, so a
 * page has it only once somebody needs it.
 */
export async function runWaiting(name: string): Promise<void> {
	const template = document.querySelector<HTMLTemplateElement>(`template[data-script="${name}"]`);
	const script = template?.content.querySelector('script')?.getAttribute('src') ?? '';
	await import(/* @vite-ignore */ new URL(script, location.href).href);
}
