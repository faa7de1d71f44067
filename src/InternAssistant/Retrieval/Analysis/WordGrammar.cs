namespace InternAssistant.Retrieval.Analysis;

/// <summary>Words of letters, digits, Katakana and connectors: rules WB5 to WB13b of UAX #29, as an automaton.</summary>
internal static class WordGrammar
{
    private enum State
    {
        Start,
        LeadingConnector,
        Letter,
        HebrewLetter,
        ClosedLetter,
        Numeric,
        Katakana,
        Connector,
    }

    /// <summary>The end of the longest word at <paramref name="start"/>; <paramref name="start"/> when there is none.</summary>
    public static int Match(WordWindow window, int start)
    {
        var end = start;
        var state = State.Start;
        for (var index = start; Step(window, ref index, ref state);)
        {
            end = state == State.LeadingConnector ? end : index;
        }

        return end;
    }

    private static bool Step(WordWindow window, ref int index, ref State state)
    {
        var first = window.BreakAt(index);
        if (Follow(state, first) is { } next)
        {
            state = next;
            index = window.SkipExtend(window.Next(index));
            return true;
        }

        return IsMiddle(first) && StepOverMiddle(window, first, ref index, ref state);
    }

    private static State? Follow(State state, WordClass first) => first switch
    {
        WordClass.Letter when state != State.Katakana => State.Letter,
        WordClass.HebrewLetter when state != State.Katakana => State.HebrewLetter,
        WordClass.Numeric when state != State.Katakana => State.Numeric,
        WordClass.Katakana when state is State.Start or State.LeadingConnector or State.Katakana or State.Connector => State.Katakana,
        WordClass.Connector => state is State.Start or State.LeadingConnector ? State.LeadingConnector : State.Connector,
        _ => null,
    };

    private static bool IsMiddle(WordClass first) => first is >= WordClass.MidLetter and <= WordClass.DoubleQuote;

    private static bool StepOverMiddle(WordWindow window, WordClass middle, ref int index, ref State state)
    {
        var after = window.SkipExtend(window.Next(index));
        if (AfterMiddle(state, middle, window.BreakAt(after)) is { } next)
        {
            state = next;
            index = window.SkipExtend(window.Next(after));
            return true;
        }

        if (state == State.HebrewLetter && middle == WordClass.SingleQuote)
        {
            state = State.ClosedLetter;
            index = after;
            return true;
        }

        return false;
    }

    private static State? AfterMiddle(State state, WordClass middle, WordClass after) => (state, after) switch
    {
        (State.HebrewLetter, WordClass.HebrewLetter) when middle == WordClass.SingleQuote => State.HebrewLetter,
        (State.HebrewLetter, WordClass.HebrewLetter) when middle == WordClass.DoubleQuote => State.ClosedLetter,
        (State.Letter or State.HebrewLetter, WordClass.Letter or WordClass.HebrewLetter)
            when middle is WordClass.MidLetter or WordClass.MidNumberOrLetter or WordClass.SingleQuote => State.Letter,
        (State.Numeric, WordClass.Numeric)
            when middle is WordClass.MidNumber or WordClass.MidNumberOrLetter or WordClass.SingleQuote => State.Numeric,
        _ => null,
    };
}
