using System.Text.Json;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>What the message extension's search box asks for.</summary>
/// <param name="Text">What was typed; empty when the box has just been opened.</param>
/// <param name="Skip">How many results Teams has already.</param>
/// <param name="Count">How many more it takes.</param>
public sealed record SearchQuery(string Text, int Skip, int Count)
{
    /// <summary>The command's id in the manifest.</summary>
    public const string CommandId = "searchKnowledge";

    /// <summary>The parameter's name in the manifest.</summary>
    public const string ParameterName = "question";

    private const int MostResults = 25;

    /// <summary>Reads the invoke's value; null when it is no search of ours.</summary>
    public static SearchQuery? Read(JsonElement? value)
    {
        if (JsonText.In(value, "commandId") != CommandId || !TryParameters(value!.Value, out var text) || !TryPage(value.Value, out var skip, out var count))
        {
            return null;
        }

        return new SearchQuery(text.Trim(), skip, count);
    }

    // When the box is opened Teams sends the parameter initialRun instead of ours.
    private static bool TryParameters(JsonElement value, out string text)
    {
        text = "";
        if (!value.TryGetProperty("parameters", out var parameters))
        {
            return true;
        }

        if (parameters.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var parameter in parameters.EnumerateArray())
        {
            if (parameter.ValueKind != JsonValueKind.Object)
            {
                return false;
            }

            text = JsonText.In(parameter, "name") == ParameterName ? JsonText.In(parameter, "value") ?? "" : text;
        }

        return true;
    }

    private static bool TryPage(JsonElement value, out int skip, out int count)
    {
        (skip, count) = (0, MostResults);
        if (!value.TryGetProperty("queryOptions", out var page) || page.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (page.ValueKind != JsonValueKind.Object || !TryNumber(page, "skip", ref skip) || !TryNumber(page, "count", ref count))
        {
            return false;
        }

        count = Math.Clamp(count, 1, MostResults);

        return true;
    }

    private static bool TryNumber(JsonElement page, string name, ref int number)
    {
        if (!page.TryGetProperty(name, out var written))
        {
            return true;
        }

        return written.ValueKind == JsonValueKind.Number && written.TryGetInt32(out number) && number >= 0;
    }
}
