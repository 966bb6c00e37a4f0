export { type DemoPki, type DemoSignerName, demoTrust, makeDemoPki } from './demo-pki.ts';
export { keepDemoPki, restoreDemoPki } from './keep-demo-pki.ts';
export { signContainer } from './sign-container.ts';
export { signPdf } from './sign-pdf.ts';
