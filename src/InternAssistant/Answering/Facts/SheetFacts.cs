using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>Finds the properties of a posting among the typed facts of its document, each with the line that states it best.</summary>
internal sealed class SheetFacts(KnowledgeDocument document)
{
    private static readonly (PostingProperty Property, string Attribute)[] Single =
    [
        (PostingProperty.Duration, "duration"), (PostingProperty.Start, "starts"), (PostingProperty.End, "ends"),
        (PostingProperty.Deadline, "deadline"), (PostingProperty.Opening, "applications open"), (PostingProperty.Published, "published"),
    ];

    private readonly List<StatedFact> stated = [.. DocumentFacts.Of(document).Where(fact => !fact.Scope.IsUncertain)];

    /// <summary>The properties, in their order.</summary>
    public IReadOnlyList<PostingFact> Read() =>
    [
        .. Pay().Concat(Single.Select(single => One(single.Property, single.Attribute)).OfType<PostingFact>()).Concat(Place()).OrderBy(fact => fact.Property),
    ];

    // What the front matter says is the posting's own; of the text, only what is said of nothing else ("the deadline for letters").
    private PostingFact? One(PostingProperty property, string attribute)
    {
        var all = stated.Where(fact => fact.Fact.Attribute == attribute && (fact.Scope.IsFrontMatter || IsPlain(fact, property))).ToList();
        var main = all.Find(fact => fact.Scope.IsFrontMatter) ?? all.Find(fact => fact.Value is not CalendarValue { From.Year: null, From.Month: not null }) ?? all.FirstOrDefault();

        return main is null || ProofOf(main) is not { } proof ? null : FactOf(property, proof);
    }

    private static bool IsPlain(StatedFact fact, PostingProperty property) =>
        fact.Scope.Objects.Count == 0 && (property != PostingProperty.End || fact.Value is CalendarValue { From.Day: not null });

    private IEnumerable<PostingFact> Pay()
    {
        var pays = stated.Where(fact => fact.Fact is { Attribute: "pay", Kind: FactKind.Money }).ToList();
        var typed = document.FrontMatter.Posting?.Pay ?? [];
        if (typed.Count > 0)
        {
            return typed.Select(range => (range, fact: pays.Find(fact => Is(fact, range)))).Where(pair => pair.fact is not null && ProofOf(pair.fact) is not null)
                .Select(pair => FactOf(PostingProperty.Pay, ProofOf(pair.fact!)!) with { Where = string.Join(", ", pair.range.Where) });
        }

        var first = pays.Find(fact => fact.Value is Quantity { Period: "month" or "week" or "hour" or "year" });

        return first is null ? [] : pays.Where(fact => fact.Fact.Span == first.Fact.Span && fact.Value is Quantity pay && pay.Period == ((Quantity)first.Value).Period)
            .Select(fact => FactOf(PostingProperty.Pay, fact) with { Where = Degree(fact) });
    }

    private static string Degree(StatedFact fact) => fact.Scope.Distinctions.FirstOrDefault(word => word is "bachelor" or "master" or "doctoral") ?? "";

    private static bool Is(StatedFact fact, PayRange range) => fact.Value is Quantity pay && pay.Low == range.Min && pay.High == range.Max && pay.Unit == range.Currency;

    private IEnumerable<PostingFact> Place()
    {
        var main = stated.Find(fact => fact.Value is PlaceValue { Sort: "town" } && (fact.Scope.IsFrontMatter || fact.Scope.Label is not null)) is { } place ? ProofOf(place) : null;
        if (main is null)
        {
            return [];
        }

        var text = document.FrontMatter.Posting is { Location.Count: > 0 } posting && main.Fact.Quote.Contains(string.Join(", ", posting.Location), StringComparison.OrdinalIgnoreCase)
            ? string.Join(", ", posting.Location)
            : main.Fact.Display;

        return [FactOf(PostingProperty.Place, main) with { Text = text }];
    }

    // A sentence that says the same is the better proof; a sidecar's line stands nowhere in the text.
    private StatedFact? ProofOf(StatedFact main)
    {
        var same = stated.Where(fact => fact.Fact.Attribute == main.Fact.Attribute && fact.Fact.Value == main.Fact.Value && fact.Fact.Line > 0).ToList();

        return same.Find(fact => !fact.Scope.IsFrontMatter && fact.Scope.Distinctions.IsSubsetOf(main.Scope.Distinctions) && fact.Scope.Objects.IsSubsetOf(main.Scope.Objects) && IsBest(fact, main))
            ?? same.Find(fact => !fact.Scope.IsFrontMatter && IsBest(fact, main))
            ?? same.FirstOrDefault();
    }

    private bool IsBest(StatedFact fact, StatedFact main) =>
        main.Value is not PlaceValue || document.FrontMatter.Posting is not { Location.Count: > 1 } posting || fact.Fact.Quote.Contains(string.Join(", ", posting.Location), StringComparison.OrdinalIgnoreCase);

    private PostingFact FactOf(PostingProperty property, StatedFact fact) => new(property, DateWords.Readable(fact), fact.Value, [QuoteOf(fact)]);

    private DraftQuote QuoteOf(StatedFact fact)
    {
        var span = fact.Fact.Span;

        return new DraftQuote(document.Id, document.SectionAt(span.Start)?.OwnHeading, span.Start, span.End, span.In(document.Text));
    }
}
