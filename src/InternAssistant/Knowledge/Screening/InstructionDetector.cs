using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>
/// Recognises sentences that give orders to an assistant, or to the program that would show them. It is a filter of known wordings, made to leave sentences for people alone;
/// what it does not know is still data to everything that reads passages.
/// </summary>
internal static partial class InstructionDetector
{
    // Statements are short; what is longer is looked at in overlapping pieces, so that time stays linear.
    private const int Piece = 2_000;
    private const int Overlap = 300;

    private static readonly Order[] Orders = [.. OverridingOrders.All, .. AddressedOrders.All, .. WritingOrders.All, .. AssistantOrders.All, .. AnswerOrders.All, .. MachineText.All];

    /// <summary>True when a text as it stands in the file, or as people read it, gives orders to an assistant.</summary>
    public static bool IsInstruction(string raw, string read) => HasMarks(raw) || IsInstruction(read);

    /// <summary>True when a text gives orders to an assistant.</summary>
    public static bool IsInstruction(string text)
    {
        if (HasMarks(text))
        {
            return true;
        }

        for (var start = 0; start < text.Length; start += Piece - Overlap)
        {
            if (IsInPiece(text.Substring(start, Math.Min(Piece, text.Length - start))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMarks(string text)
    {
        for (var start = 0; start < text.Length; start += Piece - Overlap)
        {
            var piece = text.AsSpan(start, Math.Min(Piece, text.Length - start));

            if (ControlToken().IsMatch(piece) || ActiveMarkup().IsMatch(piece))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInPiece(string piece)
    {
        var folded = FoldedText.Of(piece);

        if (Array.Exists(Orders, order => order.IsIn(folded)) || ForeignOrders.IsLatin(folded) || ForeignAddress.IsLatin(folded))
        {
            return true;
        }

        return (!Ascii.IsValid(piece) && FoldedText.Plain(piece) is var plain && (ForeignOrders.IsOther(plain) || ForeignAddress.IsOther(plain)))
            || (FoldedText.Joined(folded) is { Length: > 0 } joined && SetApart().IsMatch(joined));
    }

    // Markup that acts in a browser: forms, frames, handlers, scripts in links; codes of a terminal; small capitals that no speech needs. No page for people has it in its text. The target of a link is not read, and lint tells of it.
    [GeneratedRegex(@"<(?:iframe|frame|object|embed|applet|meta|base|form|input|script)\b[^<>]{0,300}=|<[a-z][^<>]{0,300}\son[a-z]{3,20}\s*=|(?:(?<!\])\(|[<""'=])\s?(?:javascript|vbscript)\s{0,3}:[^\s]|(?:(?<!\])\(|[<""'=])\s?data\s{0,3}:\s?[a-z]{1,20}/|\x1B|[\u1D00-\u1D25\u026A\u0262\u0274\u0280\u029F\u0299\u029C\u028F\uA730\uA731]{3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ActiveMarkup();

    // The marks that divide turns for one model or another. No page for people has them.
    [GeneratedRegex(@"<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|end|eot_id|begin_of_text|start_header_id|end_header_id|fim_\w+)\|>|\[/?INST\]|<</?SYS>>|</?(?:system|instructions?|prompt|assistant|function_calls?|tool_calls?)>|<start_of_turn>|#{2,}\s*(?:instruction|system|assistant)\s*:|<end_of_turn>|^\s*(?:Human|Assistant|System):\s+(?:Sure|Certainly|I'|I will|Ignore|Of course|You are)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ControlToken();

    [GeneratedRegex("(?:ignore|disregard|forget|override)(?:all|any|the|your|every)*(?:of)?(?:the|your)?(?:previous|prior|above|earlier|system)*(?:instruction|prompt|rule|guideline)|systemprompt|youarenow|donottelltheuser", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex SetApart();
}
