namespace InternAssistant.Answering.Checking;

/// <summary>The ways of reaching somebody that a text can name.</summary>
internal enum ContactKind
{
    Email,
    Web,
    Phone,
}
