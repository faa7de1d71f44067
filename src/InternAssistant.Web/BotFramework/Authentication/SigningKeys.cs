namespace InternAssistant.Web.BotFramework.Authentication;

/// <summary>
/// The keys of one issuer, kept and renewed. An id that is not known makes one look at what the issuer publishes now; further unknown ids wait
/// until a pause is over that doubles, so that strangers cannot make this host ask without end. At most one such look is under way.
/// </summary>
internal sealed partial class SigningKeys(MetadataClient metadata, Uri address, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    private readonly Lock gate = new();
    private volatile Loaded? loaded;
    private Task? loading;
    private DateTimeOffset quietUntil = DateTimeOffset.MinValue;
    private TimeSpan pause = FirstPause;

    /// <summary>The key of an id; null when the issuer does not publish it, or cannot be asked.</summary>
    public async ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (Known(keyId) is { } known)
        {
            if (clock.GetUtcNow() - loaded!.At >= Fresh)
            {
                _ = LoadOnceAsync();
            }

            return known;
        }

        await LoadOnceAsync().WaitAsync(cancellationToken);

        return Known(keyId);
    }

    private SigningKey? Known(string keyId) => loaded is { } there && clock.GetUtcNow() - there.At < Usable ? there.Keys.GetValueOrDefault(keyId) : null;

    private Task LoadOnceAsync()
    {
        lock (gate)
        {
            if (loading is { IsCompleted: false } underWay)
            {
                return underWay;
            }

            return clock.GetUtcNow() < quietUntil ? Task.CompletedTask : loading = Task.Run(LoadAsync);
        }
    }

    private async Task LoadAsync()
    {
        var news = false;

        try
        {
            var keys = await metadata.KeysAsync(address);
            news = loaded is not { } before || keys.Keys.Any(id => !before.Keys.ContainsKey(id));
            loaded = new Loaded(keys, clock.GetUtcNow());
        }
        catch (Exception trouble)
        {
            Log.Unreachable(logger, address, trouble.GetType().Name);
        }

        lock (gate)
        {
            // Without any keys nobody gets in: then it is looked again and again.
            var doubled = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            pause = news || loaded is null ? FirstPause : doubled;
            quietUntil = clock.GetUtcNow() + pause;
        }
    }

    private sealed record Loaded(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset At);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The keys that '{Address}' names could not be had ({Trouble}). Those that are known are used; requests signed with others are refused.")]
        public static partial void Unreachable(ILogger logger, Uri address, string trouble);
    }
}
