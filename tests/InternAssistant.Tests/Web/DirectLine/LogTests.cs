using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Web.DirectLine;

public sealed class LogTests
{
    [Fact]
    public async Task No_line_of_the_log_has_a_secret_a_token_a_ticket_or_what_was_said()
    {
        var lines = new Lines();
        await using var scene = await DirectLineScene.StartAsync(
            null, parts => parts.AddSingleton<ILoggerProvider>(lines), "Logging:LogLevel:Default=Debug", "Logging:LogLevel:Microsoft=Debug");
        using var generated = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/tokens/generate", DirectLineScene.Secret);
        var conversation = await scene.ConverseAsync();
        using (var stream = await DirectLineScene.ListenAsync(conversation))
        {
            await scene.SayAsync(conversation, "Is there parking for wheelchairs?");
            await stream.ActivitiesAsync(2);
        }

        using var again = await DirectLineScene.ListenAsync(conversation);

        Assert.True(lines.All.Count > 10);
        foreach (var hidden in (string[])[DirectLineScene.Secret, conversation.Token, conversation.Token.Split('.')[2], conversation.StreamUrl!.Query[3..], "wheelchairs"])
        {
            Assert.DoesNotContain(lines.All, line => line.Contains(hidden, StringComparison.Ordinal));
        }
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
