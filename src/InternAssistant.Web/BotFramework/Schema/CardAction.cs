namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>One button; <c>imBack</c> sends its value as if the person had typed it.</summary>
public sealed record CardAction(string Type, string Title, string Value)
{
    public static CardAction Say(string title, string value) => new("imBack", title, value);
}
