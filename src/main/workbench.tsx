import { createRoot } from "react-dom/client";

// Placeholder until the workbench is wired up here.
const root = document.getElementById("root");
if (root) createRoot(root).render(<h1>Thống kê hợp tác</h1>);
