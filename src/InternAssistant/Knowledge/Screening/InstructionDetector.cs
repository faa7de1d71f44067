using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>
/// Recognises sentences that give orders to an assistant. It is a filter of known wordings, made to leave sentences for people alone;
/// what it does not know is still data to everything that reads passages.
/// </summary>
internal static partial class InstructionDetector
{
    // Statements are short; what is longer is looked at in overlapping pieces, so that time stays linear.
    private const int Piece = 2_000;
    private const int Overlap = 300;

    private static readonly Order[] Orders = [.. OverridingOrders.All, .. AddressedOrders.All, .. WritingOrders.All];

    /// <summary>True when a text as it stands in the file, or as people read it, gives orders to an assistant.</summary>
    public static bool IsInstruction(string raw, string read)
    {
        for (var start = 0; start < raw.Length; start += Piece - Overlap)
        {
            if (ControlToken().IsMatch(raw.AsSpan(start, Math.Min(Piece, raw.Length - start))))
            {
                return true;
            }
        }

        return IsInstruction(read);
    }

    /// <summary>True when a text gives orders to an assistant.</summary>
    public static bool IsInstruction(string text)
    {
        for (var start = 0; start < text.Length; start += Piece - Overlap)
        {
            if (IsInPiece(text.Substring(start, Math.Min(Piece, text.Length - start))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInPiece(string piece)
    {
        var folded = FoldedText.Of(piece);

        if (Array.Exists(Orders, order => order.IsIn(folded)) || ForeignOrders.IsLatin(folded))
        {
            return true;
        }

        return (!Ascii.IsValid(piece) && ForeignOrders.IsOther(FoldedText.Plain(piece)))
            || (FoldedText.Joined(folded) is { Length: > 0 } joined && SetApart().IsMatch(joined));
    }

    // The marks that divide turns for one model or another. No page for people has them.
    [GeneratedRegex(@"<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|end|eot_id|begin_of_text|start_header_id|end_header_id|fim_\w+)\|>|\[/?INST\]|<</?SYS>>|</?(?:system|instructions?|prompt|assistant|function_calls?|tool_calls?)>|<start_of_turn>|#{2,}\s*(?:instruction|system|assistant)\s*:|<end_of_turn>|^\s*(?:Human|Assistant|System):\s+(?:Sure|Certainly|I'|I will|Ignore|Of course|You are)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ControlToken();

    [GeneratedRegex("(?:ignore|disregard|forget|override)(?:all|any|the|your|every)*(?:of)?(?:the|your)?(?:previous|prior|above|earlier|system)*(?:instruction|prompt|rule|guideline)|systemprompt|youarenow|donottelltheuser", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SetApart();
}
