import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../shared/button";
import { useWords } from "../../shared/words";
import { type Drawn, takeDrawing, type Way } from "../exchange/taking";
import { variableName } from "./cells";
import { drawChart } from "./chart-picture";

interface ChartToolsProps {
  /** What holds the chart. */
  chart: RefObject<HTMLElement | null>;
  title: string;
  /** Names of its lines, where it has several. */
  legend: readonly string[];
}

/** A chart as a picture: onto the clipboard, or into a file. */
export function ChartTools({ chart, title, legend }: ChartToolsProps) {
  const { t } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const take = async (way: Way): Promise<void> => {
    const svg = chart.current?.querySelector("svg");
    if (!svg) return;
    const drawn: Drawn = { svg: drawChart(svg, title, legend), name: variableName(title) };
    setSaid(await takeDrawing(t, Promise.resolve(drawn), way));
  };
  return (
    <div class="ipj-chart-tools">
      <Button label={t("copy-picture")} onPress={() => take("copy")}>
        {t("copy-picture")}
      </Button>
      <Button label={t("download-png")} onPress={() => take("png")}>
        {t("png")}
      </Button>
      <Button label={t("download-svg")} onPress={() => take("svg")}>
        {t("svg")}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}
