using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Checking;

/// <summary>Tells whether what a sentence says follows from its quotes, which have been found.</summary>
internal sealed class SentenceProof(Snapshot snapshot, LinkPolicy links, CitationList citations)
{
    /// <summary>The first fault; null when the sentence holds.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="quotes">Its quotes, in the documents' own words.</param>
    /// <param name="byRule">True when code made it, so that its wording need not stand in the quotes.</param>
    public DropReason? FaultOf(string text, IReadOnlyList<DraftQuote> quotes, bool byRule)
    {
        if (VerbatimSentence.Is(text, quotes, citations))
        {
            return NumberProof.Holds(text, quotes) ? null : DropReason.Number;
        }

        if (PlainTextCheck.Of(text) is { } fault)
        {
            return fault;
        }

        var evidence = Evidence.Of([.. quotes.SelectMany(citations.PiecesOf)], snapshot);
        var sentence = ReadText.Of(text);

        return ValueFaultOf(sentence, evidence) ?? (byRule ? null : WordingFaultOf(sentence, evidence));
    }

    private DropReason? ValueFaultOf(ReadText sentence, Evidence evidence)
    {
        if (ContactCheck.Of(sentence, evidence, links) is { } fault)
        {
            return fault;
        }

        if (!DateCheck.Holds(sentence, evidence))
        {
            return DropReason.Date;
        }

        return NumberCheck.Holds(sentence, evidence) ? null : DropReason.Number;
    }

    private static DropReason? WordingFaultOf(ReadText sentence, Evidence evidence)
    {
        if (!BindingCheck.DatesHold(sentence, evidence))
        {
            return DropReason.Date;
        }

        if (!BindingCheck.NumbersHold(sentence, evidence))
        {
            return DropReason.Number;
        }

        if (!NameCheck.Holds(sentence, evidence))
        {
            return DropReason.Name;
        }

        if (!NegationCheck.Holds(sentence, evidence))
        {
            return DropReason.Negation;
        }

        if (!ModalityCheck.Holds(sentence, evidence))
        {
            return DropReason.Modality;
        }

        if (!QuantityCheck.Holds(sentence, evidence))
        {
            return DropReason.Quantity;
        }

        if (!OppositeCheck.Holds(sentence, evidence))
        {
            return DropReason.Opposite;
        }

        if (!PeopleCheck.Holds(sentence, evidence) || !RoleCheck.Holds(sentence, evidence))
        {
            return DropReason.Roles;
        }

        return SupportScore.Holds(sentence, evidence) ? null : DropReason.Unsupported;
    }
}
