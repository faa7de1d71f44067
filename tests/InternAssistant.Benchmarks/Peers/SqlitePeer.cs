using InternAssistant.Retrieval.Analysis;
using Microsoft.Data.Sqlite;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>SQLite's FTS5 with its Porter stemmer, a database in a file, the passages inserted in one transaction and merged into one segment.</summary>
internal sealed class SqlitePeer : IPeer
{
    public PeerTime Index(IReadOnlyList<string> passages, string folder)
    {
        using var database = Connect(folder);
        Run(database, "PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE VIRTUAL TABLE passages USING fts5(body, tokenize = 'porter unicode61')");
        var time = PeerTime.Of(() =>
        {
            Insert(database, passages);
            Run(database, "PRAGMA wal_checkpoint(TRUNCATE)");
        });
        Run(database, "INSERT INTO passages(passages) VALUES ('optimize'); PRAGMA wal_checkpoint(TRUNCATE)");

        return time;
    }

    public IPeerSearch Open(string folder) => new Search(folder);

    private static void Insert(SqliteConnection database, IReadOnlyList<string> passages)
    {
        using var transaction = database.BeginTransaction();
        using var insert = database.CreateCommand();
        insert.CommandText = "INSERT INTO passages(rowid, body) VALUES ($number, $body)";
        var number = insert.Parameters.Add("$number", SqliteType.Integer);
        var body = insert.Parameters.Add("$body", SqliteType.Text);
        insert.Prepare();
        for (var i = 0; i < passages.Count; i++)
        {
            (number.Value, body.Value) = ((long)i, passages[i]);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static SqliteConnection Connect(string folder)
    {
        Directory.CreateDirectory(folder);
        var database = new SqliteConnection($"Data Source={Path.Combine(folder, "passages.db")};Pooling=False");
        database.Open();

        return database;
    }

    private static void Run(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class Search(string folder) : IPeerSearch
    {
        private readonly List<SqliteConnection> connections = [];

        public Func<string, (int[] Passages, int Letters)> Session()
        {
            var database = Connect(folder);
            connections.Add(database);
            Run(database, "PRAGMA mmap_size = 4294967296; PRAGMA cache_size = -65536");
            var select = database.CreateCommand();
            select.CommandText = "SELECT rowid, body FROM passages WHERE passages MATCH $words ORDER BY rank LIMIT 10";
            var asked = select.Parameters.Add("$words", SqliteType.Text);
            select.Prepare();

            return words =>
            {
                asked.Value = string.Join(" OR ", StandardTokenizer.Tokenize(words).Select(word => $"\"{words[word.Start..word.End]}\""));

                return Read(select);
            };
        }

        public void Dispose() => connections.ForEach(connection => connection.Dispose());

        private static (int[] Passages, int Letters) Read(SqliteCommand select)
        {
            var (passages, letters) = (new List<int>(10), 0);
            using var rows = select.ExecuteReader();
            while (rows.Read())
            {
                passages.Add(rows.GetInt32(0));
                letters += rows.GetString(1).Length;
            }

            return ([.. passages], letters);
        }
    }
}
