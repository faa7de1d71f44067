using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Drafts by a writer who spoils true sentences of real documents. What is spoilt in a checkable way never passes.</summary>
public sealed class SpoiltDraftTests(ITestOutputHelper output)
{
    private const int DraftsPerFault = 1200;
    private const int Seed = 20261127;

    [Theory]
    [InlineData(Fault.InventedQuote, 0)]
    [InlineData(Fault.ChangedNumber, 0)]
    [InlineData(Fault.ChangedDate, 0)]
    [InlineData(Fault.ChangedAmount, 0)]
    [InlineData(Fault.ChangedUnit, 0)]
    [InlineData(Fault.ChangedContact, 0)]
    [InlineData(Fault.AddedLink, 0)]
    [InlineData(Fault.HiddenUnicode, 0)]
    [InlineData(Fault.NoProof, 0)]
    [InlineData(Fault.WrongPassage, DraftsPerFault / 100)]
    [InlineData(Fault.MovedNegation, DraftsPerFault / 100)]
    [InlineData(Fault.SwappedRoles, DraftsPerFault / 100)]
    public void A_spoilt_sentence_does_not_get_through(Fault fault, int allowed)
    {
        var spoiler = new DraftSpoiler(Seed);
        var passed = Enumerable.Range(0, DraftsPerFault).Select(_ => spoiler.Next(fault)).Where(Passes).ToList();

        output.WriteLine($"{fault}: {passed.Count} of {DraftsPerFault} got through");
        foreach (var draft in passed.Take(20))
        {
            output.WriteLine($"{draft.Sentence.Text}\n    quote: {(draft.Sentence.Quotes.Count == 0 ? "" : draft.Sentence.Quotes[0].Quote)}");
        }

        Assert.InRange(passed.Count, 0, allowed);
    }

    [Fact]
    public void A_sentence_that_nobody_spoilt_gets_through()
    {
        var spoiler = new DraftSpoiler(Seed);
        var lost = Enumerable.Range(0, DraftsPerFault).Select(_ => spoiler.Next(Fault.None)).Where(draft => !Passes(draft)).ToList();

        foreach (var draft in lost.Take(40))
        {
            output.WriteLine($"{CitationChecker.Examine(new DraftAnswer([draft.Sentence], 1, []), draft.Snapshot, new LinkPolicy([])).Dropped[0].Reason}: {draft.Sentence.Text}\n    quote: {draft.Sentence.Quotes[0].Quote}");
        }

        Assert.InRange(lost.Count, 0, DraftsPerFault / 20);
    }

    private static bool Passes(SpoiltDraft draft) => CitationChecker.Check(new DraftAnswer([draft.Sentence], 1, []), draft.Snapshot, new LinkPolicy([])) is not null;
}
