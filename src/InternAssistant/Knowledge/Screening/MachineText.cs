using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Screening;

/// <summary>Text that only machines exchange: turns of a dialogue, pieces of JSON, formulas of a spreadsheet.</summary>
internal static partial class MachineText
{
    public static IReadOnlyList<Order> All { get; } =
    [
        new([":"], Dialogue()),
        new(["\"", "(", "|"], Record()),
    ];

    // "User: … Assistant: …", "### System:", "END OF DOCUMENT".
    [GeneratedRegex(@"\b(?:user|human) ?: .{1,300}?\b(?:assistant|bot|ai|model|system) ?(?:\([^)]{1,20}\) ?)?: |^\W{0,4}(?:assistant|bot|ai|model) ?\([^)]{1,20}\) ?: |(?:^|[.!?] )(?:system|developer) ?: (?:for|you|say|reply|answer|add|ignore|now|from|always|never|print|output|when|if)\b|#{2,} ?(?:system|assistant|instruction|user|human|prompt)\b ?:?|\bend of (?:document|context|passage|data)\b.{0,20}$|\bend of (?:document|context|passage|data)\. (?:system|new|begin)|\bsystem (?:notice|note|alert|order|command)\b.{0,20}:", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Dialogue();

    // {"text": …}, ","links":[…, =HYPERLINK("https://…"). A formula that reaches nothing is text.
    [GeneratedRegex(@"^\W{0,6}\{ ?""[\w-]+"" ?: ?[""\[{\d]|"", ?""[\w-]+"" ?: ?[""\[{]|^[""']?[=@] ?[a-z][a-z.]{0,30} ?(?:\||\([^()]{0,300}(?:://|www\.|mailto:|!|\|))|^[""']?=cmd\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Record();
}
