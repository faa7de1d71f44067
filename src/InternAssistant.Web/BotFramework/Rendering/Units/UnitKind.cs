namespace InternAssistant.Web.BotFramework.Rendering.Units;

/// <summary>What a unit of an answer is.</summary>
public enum UnitKind
{
    /// <summary>A sentence with its markers.</summary>
    Sentence,

    /// <summary>What a list says before its items.</summary>
    Introduction,

    /// <summary>One item of a list.</summary>
    Item,

    /// <summary>A remark that no source proves, such as that a question is left open.</summary>
    Remark,
}
