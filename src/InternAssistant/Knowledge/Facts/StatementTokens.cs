namespace InternAssistant.Knowledge.Facts;

/// <summary>A statement's tokens while values are found in them: each token belongs to one value at most.</summary>
internal sealed class StatementTokens(string text)
{
    private static readonly Token Nothing = new(TokenKind.Symbol, "", "", 0, 0, null);

    private readonly List<Token> _tokens = Tokens.Of(text);
    private bool[]? _taken;

    /// <summary>The statement's text.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it has the form of an entry: "Panther Taxis: …".</summary>
    public bool IsRecord => Enumerable.Range(0, Math.Min(8, Count)).Any(i => this[i].Lower is ":" or "|");

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at an index; an empty one beyond the ends.</summary>
    public Token this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : Nothing;

    /// <summary>True when the token belongs to a value already.</summary>
    public bool IsTaken(int index) => _taken is { } taken && index >= 0 && index < taken.Length && taken[index];

    /// <summary>A number that no value has taken yet; null for all else.</summary>
    public decimal? FreeNumber(int index) => IsTaken(index) ? null : this[index].Number;

    /// <summary>Gives the tokens of a stretch to a value.</summary>
    public void Take(int first, int last)
    {
        _taken ??= new bool[_tokens.Count];

        for (var i = Math.Max(0, first); i <= last && i < _taken.Length; i++)
        {
            _taken[i] = true;
        }
    }

    /// <summary>Gives the tokens that lie in a stretch of the text to a value; the indexes of the first and the last.</summary>
    public (int First, int Last) TakeText(int start, int end)
    {
        var first = _tokens.FindIndex(t => t.End > start);
        var last = _tokens.FindLastIndex(t => t.Start < end);

        if (first >= 0 && last >= first)
        {
            Take(first, last);
        }

        return (first, last);
    }

    /// <summary>True when the words before an index are these, the last one first: <c>Precedes(i, "to", "up")</c> for "up to".</summary>
    public bool Precedes(int index, params ReadOnlySpan<string> backwards)
    {
        for (var i = 0; i < backwards.Length; i++)
        {
            if (!this[index - 1 - i].Is(backwards[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The limit that the words before a number set.</summary>
    public Bound BoundBefore(int index)
    {
        var i = this[index - 1].Is("about") || this[index - 1].Is("(") ? index - 1 : index;

        if (Precedes(i, "to", "up") || Precedes(i, "most", "at") || Precedes(i, "than", "more", "no") || Precedes(i, "than", "more", "never") || Precedes(i, "than", "more", "not") || Precedes(i, "than", "less") || Precedes(i, "than", "fewer")
            || Precedes(i, "than", "longer", "no") || Precedes(i, "than", "later", "no") || this[i - 1].Lower is "maximum" or "max" or "under" or "below" or "within" or "most"
            || Precedes(i, "of", "maximum") || Precedes(i, "of", "up") || Precedes(i, "exceed") || Precedes(i, ":", "maximum") || Precedes(i, ":", "most", "at") || Precedes(i, "is", "maximum"))
        {
            return Bound.AtMost;
        }

        return Precedes(i, "least", "at") || Precedes(i, "than", "more") || Precedes(i, "than", "less", "no") || Precedes(i, "than", "fewer", "no") || Precedes(i, "than", "longer")
            || this[i - 1].Lower is "over" or "minimum" or "min" or "above" or "from" or "exceeds" or "starting" || Precedes(i, "of", "minimum") || Precedes(i, ":", "minimum") || Precedes(i, "at", "starts") || Precedes(i, "at", "starting") || Precedes(i, "is", "minimum")
            ? Bound.AtLeast : Bound.Exact;
    }

    /// <summary>The limit that the words after a number set: "12 weeks or more", "ten at most".</summary>
    public Bound BoundAfter(int index) =>
        (this[index].Is("or") && this[index + 1].Lower is "more" or "longer" or "higher" or "above" or "over") || (this[index].Is("and") && this[index + 1].Lower is "more" or "above" or "over" or "up") || this[index].Lower is "minimum" or "+" ? Bound.AtLeast
        : (this[index].Is("at") && this[index + 1].Is("most")) || (this[index].Is("or") && this[index + 1].Lower is "less" or "fewer") || this[index].Is("maximum") ? Bound.AtMost : Bound.Exact;

    /// <summary>True for "about 130" and its like.</summary>
    public bool IsApproximateBefore(int index) =>
        this[index - 1].Lower is "about" or "around" or "approximately" or "roughly" or "some" or "nearly" or "almost" or "circa" or "approx" or "~" or "ca" or "typically" or "usually" or "average"
        || (this[index - 1].Is(".") && this[index - 2].Lower is "ca" or "approx" or "c") || (this[index - 1].Is("of") && this[index - 2].Is("average"));
}
