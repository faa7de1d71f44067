using InternAssistant.Answering;
using Spectre.Console;

namespace InternAssistant.Cli.Output;

/// <summary>An answer for people: what is said, then the words that prove it. Plain and unwrapped where the output is not a terminal.</summary>
public static class AnswerView
{
    public static void Show(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Write(Printable.Of(answer.Text), Style.Plain);

        switch (answer)
        {
            case Answer.Grounded grounded:
                ShowQuotes(grounded.Citations);
                break;
            case Answer.Clarification clarification:
                ShowList("Choose one:", clarification.Choices.Select(choice => choice.Value));
                break;
        }

        if (answer.Suggestions.Count > 0)
        {
            ShowList("You may also ask:", answer.Suggestions);
        }
    }

    private static void ShowQuotes(IEnumerable<Citation> citations)
    {
        foreach (var citation in citations)
        {
            Write("", Style.Plain);
            Write($"[{citation.Marker}] “{Printable.OnOneLine(citation.Quote)}”", new Style(Color.Green));
            Write($"    {PlaceOf(citation)}", new Style(Color.Grey));
        }
    }

    private static string PlaceOf(Citation citation)
    {
        string?[] parts =
        [
            citation.Title,
            citation.Section == citation.Title ? null : citation.Section,
            citation.DocumentId,
            citation.AsOf is { } asOf ? $"as of {asOf:yyyy-MM-dd}" : null,
            citation.Url,
        ];

        return Printable.OnOneLine(string.Join(" · ", parts.OfType<string>()));
    }

    private static void ShowList(string heading, IEnumerable<string> entries)
    {
        Write("", Style.Plain);
        Write(heading, new Style(Color.Grey));

        foreach (var entry in entries)
        {
            Write($"- {Printable.OnOneLine(entry)}", Style.Plain);
        }
    }

    private static void Write(string line, Style style)
    {
        if (Console.IsOutputRedirected)
        {
            Console.Out.WriteLine(line);
        }
        else
        {
            AnsiConsole.Write(new Paragraph(line + Environment.NewLine, style));
        }
    }
}
