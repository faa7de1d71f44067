using InternAssistant.Conversation;
using InternAssistant.Storage;
using InternAssistant.Transcripts;
using InternAssistant.Web.Asking;
using InternAssistant.Web.BotFramework;
using InternAssistant.Web.ChatPage;
using InternAssistant.Web.DirectLine;
using InternAssistant.Web.Health;
using InternAssistant.Web.Http;
using InternAssistant.Web.Indexing;
using InternAssistant.Web.Widget;
using Microsoft.Extensions.Configuration.Memory;

namespace InternAssistant.Web;

/// <summary>The door for people: what the web host is made of, and its routes.</summary>
public static class InternAssistantWeb
{
    /// <summary>Stands below every other source of settings.</summary>
    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["urls"] = "http://localhost:3978",
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft"] = "Warning",

        // Names the query of each request, where a stream's ticket stands; whoever turns Microsoft up does not mean that.
        ["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "Warning",
    };

    /// <summary>Settings are read from the current directory; the page's files lie beside the program.</summary>
    public static WebApplicationOptions HostedWith(string[] args) => new() { Args = args, WebRootPath = PageFiles.Folder };

    public static void AddInternAssistantWeb(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Defaults });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        builder.Services.AddProblemDetails();
        builder.Services.AddInternAssistant(builder.Configuration);
        builder.Services.AddConversation(builder.Configuration);
        builder.Services.AddKnowledgeIndexing(builder.Configuration);
        builder.Services.AddTranscripts();
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddWidget();
        builder.Services.AddDirectLine(builder.Configuration);
    }

    public static void UseInternAssistantWeb(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.OpenStorage();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = Problems.StatusOf });
        app.UseStatusCodePages();
        app.UseWebSockets();

        app.MapGet("/health/live", HealthEndpoints.Live);
        app.MapGet("/health/ready", HealthEndpoints.Ready);
        app.MapPages();
        app.MapWidget();
        app.MapDirectLine();

        app.MapBotFramework();

        if (app.Environment.IsDevelopment())
        {
            var local = app.MapGroup("").AddEndpointFilter<LoopbackOnly>();
            local.MapGet("/chat", PagesEndpoint.Chat);
            local.MapPost("/api/ask", AskEndpoint.PostAsync);
        }
    }
}
