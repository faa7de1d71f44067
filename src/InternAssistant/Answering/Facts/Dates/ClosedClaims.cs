using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Takes out of a draft what speaks of closed applications as if they were open, and says instead when they closed.</summary>
internal sealed class ClosedClaims(PostingSheets sheets, Question question, Snapshot snapshot)
{
    private const int MostNamed = 3;

    /// <summary>The sentence itself, or what is to be said in its place.</summary>
    public IEnumerable<DraftSentence> Without(DraftSentence sentence)
    {
        if (sentence.Items is not { Count: > 0 } items)
        {
            return sentence.ByRule ? [sentence] : Replacement(sentence.Text, sentence.Quotes) ?? [sentence, .. Beside(sentence.Text, sentence.Quotes)];
        }

        var replaced = sentence.ByRule ? [] : items.Select(item => (item, said: Replacement(item.Text, item.Quotes))).Where(pair => pair.said is not null).ToList();
        var kept = items.Except(replaced.Select(pair => pair.item)).ToList();
        var introduction = Replacement(sentence.Text, sentence.Quotes);
        IEnumerable<DraftSentence> list = kept.Count == 0 ? [] : [sentence with { Items = kept, Text = introduction is null ? sentence.Text : "" }];

        return list.Concat(sentence.ByRule ? [] : kept.SelectMany(item => Beside(item.Text, item.Quotes))).Concat(introduction ?? []).Concat(replaced.SelectMany(pair => pair.said!)).DistinctBy(said => (said.Text, said.Items));
    }

    private List<DraftSentence>? Replacement(string text, IReadOnlyList<DraftQuote> quotes)
    {
        if (!OpenClaim.In(text) && !quotes.Any(quote => OpenClaim.In(quote.Quote) && text.Contains("until", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var said = Closings(text, quotes, out var isSome);

        return said.Count > 0 ? said : isSome || PassedNotice.OfClosing(text, quotes, question.Now, Zone(quotes)) is not { } own ? null : [own];
    }

    // "Enrolled students can apply" stays true, and is not all of the truth.
    private List<DraftSentence> Beside(string text, IReadOnlyList<DraftQuote> quotes) => OpenClaim.IsInvitation(text) ? Closings(text, quotes, out _) : [];

    // What is said of the postings that are meant, when one of them has closed: where the others stand as well.
    private List<DraftSentence> Closings(string text, IReadOnlyList<DraftQuote> quotes, out bool isSome)
    {
        var states = Meant(text, quotes).Select(sheet => (sheet, state: ApplicationStates.Of(sheet, question.Now))).ToList();
        var closed = states.Where(pair => pair.state.Phase == ApplicationPhase.Closed).ToList();
        isSome = closed.Count > 0;
        if (!isSome || (closed.Count < states.Count && states.Count > MostNamed))
        {
            return [];
        }

        return [.. states.Take(MostNamed).Select(pair => StateSentence.Write(pair.sheet, pair.state)).OfType<DraftSentence>()];
    }

    // Its own document's posting; else those that it names; else, when it speaks of all, all of them.
    private IReadOnlyList<PostingSheet> Meant(string text, IReadOnlyList<DraftQuote> quotes)
    {
        var own = sheets.All.Where(sheet => !sheet.IsRow && quotes.Any(quote => quote.DocumentId == sheet.Document.Id)).ToList();
        if (own.Count > 0)
        {
            return own;
        }

        var words = PostingName.Words(string.Join(' ', quotes.Select(quote => $"{quote.Quote} {quote.Section}").Append(text)));
        var named = sheets.NamedBy(words);
        if (named.Count == 0)
        {
            named = sheets.NamedBy(PostingName.Words(question.InterpretedAs));
        }

        return named.Count > 0 ? named : sheets.All;
    }

    private string? Zone(IReadOnlyList<DraftQuote> quotes) =>
        quotes.Select(quote => snapshot.Find(quote.DocumentId)?.FrontMatter.Posting?.TimeZone).FirstOrDefault(zone => zone is not null);
}
