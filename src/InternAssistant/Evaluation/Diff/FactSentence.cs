using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Evaluation.Diff;

/// <summary>A change of a fact in words.</summary>
public static class FactSentence
{
    /// <summary>The change as one line.</summary>
    public static string Of(FactChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var about = change.Subject.Length == 0 ? change.Attribute : $"{change.Subject}, {change.Attribute}";

        return change switch
        {
            { Before: { } before, After: { } after } => $"{about}: {before.Display} → {after.Display}",
            { Before: { } before } => $"{about}: {before.Display} is gone",
            { After: { } after } => $"{about}: {after.Display} is new",
            _ => about,
        };
    }
}
