namespace InternAssistant.Knowledge.Lint;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Notice,

    /// <summary>Should be mended; the folder can be served as it is.</summary>
    Warning,

    /// <summary>Must be mended; it stops a promotion when it is new.</summary>
    Error,
}
