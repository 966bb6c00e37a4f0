export { type DemoSigning, demoSigning } from './demo-signing.ts';
