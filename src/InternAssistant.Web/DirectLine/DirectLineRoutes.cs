using InternAssistant.Web.DirectLine.Access;

namespace InternAssistant.Web.DirectLine;

/// <summary>The table of Direct Line's routes. They exist in every environment: tokens are what they ask for, not where the request comes from.</summary>
public static class DirectLineRoutes
{
    public const string Base = "/v3/directline";

    private static readonly string[] Sockets = ["GET", "CONNECT"];
    private static readonly string[] Questions = ["OPTIONS"];

    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var widget = app.MapGroup("/widget/token").AddEndpointFilter<DirectLineGate>();
        widget.MapPost("", (HttpContext http, TokenEndpoints tokens) => tokens.Widget(http));
        widget.MapMethods("", Questions, DirectLineGate.Preflight);

        var line = app.MapGroup(Base).AddEndpointFilter<DirectLineGate>();
        line.MapPost("/tokens/generate", (HttpContext http, TokenEndpoints tokens) => tokens.GenerateAsync(http));
        line.MapPost("/tokens/refresh", (HttpContext http, TokenEndpoints tokens) => tokens.RefreshAsync(http));
        line.MapPost("/conversations", (HttpContext http, ConversationEndpoints conversations) => conversations.StartAsync(http));
        line.MapGet("/conversations/{id}", (HttpContext http, string id, ConversationEndpoints conversations) => conversations.ReconnectAsync(http, id));
        line.MapGet("/conversations/{id}/activities", (HttpContext http, string id, ActivityEndpoints activities) => activities.GetAsync(http, id));
        line.MapPost("/conversations/{id}/activities", (HttpContext http, string id, ActivityEndpoints activities) => activities.PostAsync(http, id));
        line.MapPost("/conversations/{id}/upload", (HttpContext http, string id, UploadEndpoints uploads) => uploads.PostAsync(http, id));
        line.MapGet("/attachments/{file}", (HttpContext http, string file, UploadEndpoints uploads) => uploads.Get(http, file));
        line.MapMethods("/conversations/{id}/stream", Sockets, (HttpContext http, string id, StreamEndpoint stream) => stream.OpenAsync(http, id));
        line.MapGet("/session/getsessionid", (HttpContext http, SessionEndpoint session) => session.Get(http));
        line.MapMethods("/{**other}", Questions, DirectLineGate.Preflight);
        line.Map("/{**other}", () => Refusal.NoRoute);
    }
}
