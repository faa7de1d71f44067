using InternAssistant.Answering.Facts.Dates;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Facts.Conflicts;

/// <summary>Where a draft says what another statement contradicts, shows both, with their days, and which is newer.</summary>
internal static class ConflictNote
{
    /// <summary>The draft's sentences, each with the note of its conflict behind it.</summary>
    public static IEnumerable<DraftSentence> With(IReadOnlyList<DraftSentence> sentences, Snapshot snapshot)
    {
        var conflicts = KnownConflicts.Of(snapshot);
        var told = new HashSet<Conflict>();
        foreach (var sentence in sentences)
        {
            yield return sentence;
            var quotes = sentence.Quotes.Concat((sentence.Items ?? []).SelectMany(item => item.Quotes)).ToList();
            var text = string.Join(' ', (sentence.Items ?? []).Select(item => item.Text).Prepend(sentence.Text));
            if (conflicts.FirstOrDefault(conflict => !told.Contains(conflict) && (IsSaid(conflict.First, text, quotes) || IsSaid(conflict.Second, text, quotes))) is { } found)
            {
                told.Add(found);
                if (Write(found, snapshot) is { } note)
                {
                    yield return note;
                }
            }
        }
    }

    private static bool IsSaid(Fact fact, string text, IReadOnlyList<DraftQuote> quotes) =>
        fact.Span.Length > 0
        && quotes.Any(quote => quote.DocumentId == fact.DocumentId && quote.Start < fact.Span.End && fact.Span.Start < quote.End)
        && text.Contains(fact.Display, StringComparison.OrdinalIgnoreCase);

    private static DraftSentence? Write(Conflict conflict, Snapshot snapshot)
    {
        if (conflict.First.Span.Length == 0 || conflict.Second.Span.Length == 0 || snapshot.Find(conflict.First.DocumentId) is not { } first || snapshot.Find(conflict.Second.DocumentId) is not { } second)
        {
            return null;
        }

        var quotes = new List<DraftQuote> { QuoteOf(first, conflict.First), QuoteOf(second, conflict.Second) };
        var text = first == second
            ? $"The document disagrees with itself: it gives {conflict.First.Display} and {conflict.Second.Display}."
            : $"The documents disagree: {Source(first, quotes)} gives {conflict.First.Display}, {Source(second, quotes)} gives {conflict.Second.Display}{Newer(first, second)}.";

        return new DraftSentence(text, [.. quotes.Distinct()], ByRule: true);
    }

    private static string Source(KnowledgeDocument document, List<DraftQuote> quotes)
    {
        if (!NumberProof.Holds(document.Title, quotes) && TitleLine.Of(document, document.Title) is { } title)
        {
            quotes.Add(title);
        }

        if (document.FrontMatter.Published is not { } day || HeaderLine.Of(document, "published") is not { } line)
        {
            return $"\"{document.Title}\"";
        }

        quotes.Add(line);

        return $"\"{document.Title}\" (as of {DateWords.Of(day)})";
    }

    private static string Newer(KnowledgeDocument first, KnowledgeDocument second) => (first.FrontMatter.Published, second.FrontMatter.Published) switch
    {
        ({ } one, { } other) when one > other => $"; \"{first.Title}\" is newer",
        ({ } one, { } other) when one < other => $"; \"{second.Title}\" is newer",
        _ => "",
    };

    private static DraftQuote QuoteOf(KnowledgeDocument document, Fact fact) =>
        new(document.Id, document.SectionAt(fact.Span.Start)?.OwnHeading, fact.Span.Start, fact.Span.End, fact.Span.In(document.Text));
}
