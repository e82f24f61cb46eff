import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    {
      name: "ftl-as-text",
      transform: (text: string, id: string) =>
        id.endsWith(".ftl") ? { code: `export default ${JSON.stringify(text)};`, map: null } : undefined,
    },
  ],
  test: { include: ["test/**/*.test.{ts,tsx}"], environment: "node" },
});
