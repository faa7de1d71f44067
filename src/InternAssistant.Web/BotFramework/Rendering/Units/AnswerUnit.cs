namespace InternAssistant.Web.BotFramework.Rendering.Units;

/// <summary>The smallest stretch of an answer that is shown or left out as a whole.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, without markers.</param>
/// <param name="Citations">Its markers.</param>
/// <param name="BeginsParagraph">True when it stands on a line of its own.</param>
public sealed record AnswerUnit(UnitKind Kind, string Text, IReadOnlyList<int> Citations, bool BeginsParagraph);
