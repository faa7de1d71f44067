namespace InternAssistant.Answering.Checking;

/// <summary>An e-mail address, a web address or a telephone number in a text.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Form">The form that is compared: lower case, or the digits of a number.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
internal readonly record struct Contact(ContactKind Kind, string Form, int Start, int End);
