using System.Globalization;
using InternAssistant.Models;
using InternAssistant.Models.Prompts;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Prompted;

/// <summary>Puts passages and question between fences, under the instructions.</summary>
internal static class AnswerPrompt
{
    public static ModelRequest Of(Question question, PassageSheet sheet, DataFence fence, int sentences)
    {
        var passages = string.Join("\n\n", sheet.All.Select(shown => fence.Around(NameOf(shown), shown.Text)));

        return new ModelRequest(
            PromptFile.AnswerInstructions.Fill(("fence", fence.Mark), ("sentences", sentences.ToString(CultureInfo.InvariantCulture))),
            PromptFile.AnswerInput.Fill(
                ("today", question.Now.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)),
                ("passages", passages),
                ("question", fence.Around("question", Asked(question))),
                ("fence", fence.Mark)))
        {
            SchemaName = AnswerSchema.Name,
            Schema = AnswerSchema.Json,
        };
    }

    public static DataFence FenceFor(Question question, PassageSheet sheet) => DataFence.For(sheet.All.Select(shown => shown.Text).Append(Asked(question)));

    public static string NameOf(ShownPassage shown) => string.Create(CultureInfo.InvariantCulture, $"passage {shown.Number}");

    private static string Asked(Question question) =>
        question.InterpretedAs == question.Text ? question.Text : $"{question.Text}\nunderstood as: {question.InterpretedAs}";
}
