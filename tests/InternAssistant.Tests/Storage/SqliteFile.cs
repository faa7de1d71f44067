using InternAssistant.Storage;
using InternAssistant.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Storage;

/// <summary>A database in a folder of its own that goes with the test.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("internassistant-").FullName;

    public string Path => System.IO.Path.Combine(folder, "kept", "assistant.db");

    public IOptions<StorageOptions> Options => Microsoft.Extensions.Options.Options.Create(new StorageOptions { Sqlite = Path, Days = 30 });

    public SqliteDatabase Open() => new(Options, NullLogger<SqliteDatabase>.Instance);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
