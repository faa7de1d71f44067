namespace InternAssistant.Evaluation.Reasons;

/// <summary>Reasons in words, as reports have them.</summary>
public static class WrongReasonNames
{
    /// <summary>The reason in a few words.</summary>
    public static string NameOf(this WrongReason reason) => reason switch
    {
        WrongReason.NotRetrieved => "not retrieved",
        WrongReason.NotSelected => "not selected",
        WrongReason.DroppedByChecker => "dropped by the checker",
        WrongReason.WronglyRefused => "wrongly refused",
        WrongReason.ShouldHaveRefused => "should have refused",
        WrongReason.ShouldHaveAsked => "should have asked",
        WrongReason.AskedNeedlessly => "asked needlessly",
        WrongReason.SaysForbidden => "says what is forbidden",
        WrongReason.Misread => "misread",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
