using System.Globalization;
using System.Net;
using System.Text;
using InternAssistant.Evaluation.Calibration;

namespace InternAssistant.Indexing;

/// <summary>A page of HTML for people: one file, no scripts, everything escaped.</summary>
internal sealed class ReportPage
{
    private const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #ccc; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
        th { font-weight: 600; } .verdict { padding: .8rem 1rem; border-left: .4rem solid #2a7d3f; background: #eef7f0; }
        .refused { border-color: #b3261e; background: #fdf0ef; } .muted { color: #555; } code { font-size: .9em; }
        svg { display: block; width: 100%; max-width: 44rem; height: auto; font-size: 14px; } svg text { fill: currentColor; } .axis { fill: none; stroke: currentColor; } .grid { stroke: currentColor; opacity: .18; }
        .band { fill: #2f6fb5; opacity: .22; } .curve { fill: none; stroke: #2f6fb5; stroke-width: 2; } .point { fill: #2f6fb5; }
        @media (prefers-color-scheme: dark) { body { color: #eee; background: #1b1b1b; } .verdict { background: #1f2f24; } .refused { background: #3a2220; } th, td, h2 { border-color: #444; } .muted { color: #aaa; } .band, .point { fill: #7fb2ea; } .curve { stroke: #7fb2ea; } }
        """;

    private readonly StringBuilder html = new();

    public ReportPage(string title) => html.Append(CultureInfo.InvariantCulture, $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Escape(title)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <h1>{Escape(title)}</h1>

        """);

    public ReportPage Verdict(string text, bool isRefused) => Append($"<p class=\"verdict{(isRefused ? " refused" : "")}\">{Escape(text)}</p>");

    public ReportPage Heading(string text) => Append($"<h2>{Escape(text)}</h2>");

    public ReportPage Paragraph(string text) => Append($"<p class=\"muted\">{Escape(text)}</p>");

    public ReportPage List(IEnumerable<string> items) => Append($"<ul>\n{string.Concat(items.Select(item => $"<li>{Escape(item)}</li>\n"))}</ul>");

    public ReportPage Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows) => Append(
        $"<table>\n<tr>{string.Concat(headers.Select(header => $"<th scope=\"col\">{Escape(header)}</th>"))}</tr>\n" +
        $"{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{Escape(cell)}</td>"))}</tr>\n"))}</table>");

    public ReportPage Chart(AnswerCalibration calibration) => Append(CoverageChart.Of(calibration));

    public string Text() => $"{html}</body>\n</html>\n";

    private ReportPage Append(string fragment)
    {
        html.Append(fragment).Append('\n');

        return this;
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(new string([.. text.Where(letter => !char.IsControl(letter) || letter is '\n' or '\t')])).Replace("\n", "<br>", StringComparison.Ordinal);
}
