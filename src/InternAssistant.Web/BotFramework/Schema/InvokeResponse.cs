using System.Text.Json;

namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>What an invoke is answered with: the status of the HTTP response, and its body where there is one.</summary>
public sealed record InvokeResponse(int Status, JsonElement? Body = null)
{
    public static InvokeResponse Ok { get; } = new(200);

    public static InvokeResponse BadRequest { get; } = new(400);

    /// <summary>For invokes that nobody here handles, as the Bot Framework SDK answers them.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501);
}
