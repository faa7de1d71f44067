namespace InternAssistant.Knowledge.Facts;

/// <summary>A number, or a range of two, with the words that bound it.</summary>
/// <param name="Low">The first number.</param>
/// <param name="High">The second, else the same.</param>
/// <param name="First">The index of the first token.</param>
/// <param name="Next">The index behind the last token.</param>
/// <param name="Bound">The limit that the words before it set.</param>
/// <param name="IsApproximate">True for "about 130".</param>
internal readonly record struct NumberRange(decimal Low, decimal High, int First, int Next, Bound Bound, bool IsApproximate)
{
    /// <summary>Reads "12", "10-12", "10 to 12", "between 10 and 12", each number perhaps behind a sign of its own; null where no free number stands.</summary>
    public static NumberRange? Read(StatementTokens tokens, int index, Func<Token, bool>? isSign = null)
    {
        if (tokens.FreeNumber(index) is not { } low)
        {
            return null;
        }

        (low, var next) = Compound(tokens, index, low);
        var (high, end) = Second(tokens, index, next, low, isSign);
        var first = isSign is not null && isSign(tokens[index - 1]) ? index - 1 : index;

        return new NumberRange(low, high, index, end, high > low ? Bound.Exact : tokens.BoundBefore(first), tokens.IsApproximateBefore(first));
    }

    // "twenty-six", "two hundred", "3 thousand".
    private static (decimal Number, int Next) Compound(StatementTokens tokens, int index, decimal number)
    {
        var next = index + 1;

        if (tokens[index].Kind == TokenKind.Word && number is >= 20 and < 100 && tokens[next].Is("-") && tokens[next + 1] is { Kind: TokenKind.Word, Number: > 0 and < 10 } ones)
        {
            (number, next) = (number + ones.Number!.Value, next + 2);
        }

        return tokens[next].Lower is "hundred" or "thousand" && number < 1000 ? (number * tokens[next].Number!.Value, next + 1)
            : tokens[next].Lower is "k" && tokens[next].Start == tokens[next - 1].End ? (number * 1000, next + 1) : (number, next);
    }

    private static (decimal High, int End) Second(StatementTokens tokens, int index, int next, decimal low, Func<Token, bool>? isSign)
    {
        var joint = tokens[next].Lower;
        var isSigned = false;

        // "$6,710 USD to $13,270"
        if (isSign is not null && isSign(tokens[next]) && tokens[next + 1].Lower is "-" or "to")
        {
            joint = tokens[++next].Lower;
        }

        var isJoint = joint is "-" or "to" or "or" || (joint == "and" && tokens[index - (isSign is not null && isSign(tokens[index - 1]) ? 2 : 1)].Is("between"));
        var second = next + 1;

        if (isJoint && isSign is not null && isSign(tokens[second]))
        {
            second++;
            isSigned = true;
        }

        if (isJoint && tokens.FreeNumber(second) is { } number)
        {
            (number, var end) = Compound(tokens, second, number);

            if (number > low && (isSign is null || isSigned || joint != "or"))
            {
                return (number, end);
            }
        }

        return (low, index + 1 > next ? index + 1 : next);
    }
}
