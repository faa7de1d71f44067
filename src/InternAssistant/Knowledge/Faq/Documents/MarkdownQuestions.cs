using InternAssistant.Knowledge.Loaders;
using InternAssistant.Knowledge.Loaders.Markdown;

namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>Where the questions of a Markdown document and their answers stand in its text.</summary>
internal static class MarkdownQuestions
{
    /// <summary>A question.</summary>
    /// <param name="Words">The question as people read it.</param>
    /// <param name="Answer">Where its answer stands, without white space around it; empty where there is none.</param>
    /// <param name="IsServed">True when the assistant answers from it.</param>
    public sealed record Question(string Words, TextSpan Answer, bool IsServed);

    private sealed record Heading(TextSpan Lines, string Words, bool IsQuestion, bool IsServed);

    /// <summary>The questions in the order of the text.</summary>
    public static IReadOnlyList<Question> Find(string text, KnowledgeDocument document)
    {
        var headings = Headings(text, document);
        var questions = new List<Question>();

        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].IsQuestion)
            {
                var end = i + 1 < headings.Count ? headings[i + 1].Lines.Start : text.Length;
                questions.Add(new Question(headings[i].Words, AnswerIn(text, new TextSpan(headings[i].Lines.End, end)), headings[i].IsServed));
            }
        }

        return questions;
    }

    // Headings of the parser, and the lines in bold letters or with marks that the loader takes for headings.
    private static List<Heading> Headings(string text, KnowledgeDocument document)
    {
        var sections = document.Sections.Where(section => section.Heading is not null).ToList();
        var blocks = MarkdownHeadings.Find(text, FrontMatterBlock.Find(text)?.End ?? 0);
        var headings = new List<Heading>();
        var next = 0;

        foreach (var block in blocks)
        {
            while (next < sections.Count && sections[next].Heading!.Value.Start < block.Start)
            {
                headings.Add(Of(sections[next++], text));
            }

            if (next < sections.Count && sections[next].Heading!.Value.Start < block.End)
            {
                headings.Add(Of(sections[next++], text) with { Lines = block });
            }
            else
            {
                var words = TextRepair.Repair(FirstLine(block.In(text)).Trim().Trim('#'));
                headings.Add(new Heading(block, words, words.EndsWith('?'), IsServed: false));
            }
        }

        headings.AddRange(sections.Skip(next).Select(section => Of(section, text)));

        return headings;
    }

    private static Heading Of(Section section, string text) => new(
        new TextSpan(LineEnds.StartOfLine(text, section.Heading!.Value.Start), LineEnds.NextLine(text, section.Heading.Value.End)),
        section.OwnHeading ?? "",
        section.IsQuestion,
        section.IsQuestion);

    private static TextSpan AnswerIn(string text, TextSpan place)
    {
        var (start, end) = (place.Start, Math.Max(place.Start, place.End));

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == start)
        {
            return new TextSpan(start, start);
        }

        while (char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return QuestionMark.IsAnswer(FirstLine(text[start..end]), out var mark) && start + mark < end ? new TextSpan(start + mark, end) : new TextSpan(start, end);
    }

    private static string FirstLine(string text) => text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? text[..end] : text;
}
