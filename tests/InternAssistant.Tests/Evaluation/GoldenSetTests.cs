using InternAssistant.Evaluation;

namespace InternAssistant.Tests.Evaluation;

public sealed class GoldenSetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("interns-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_stands_for_its_files_in_order_and_a_file_named_twice_is_read_once()
    {
        var (first, second, other) = (Write("a.jsonl", "A?"), Write("b.jsonl", "B?", "C?"), Write("notes.txt", "D?"));

        var sets = GoldenSet.Read([second, folder, other]);

        Assert.Equal([second, first, other], sets.Select(set => set.Name));
        Assert.Equal([2, 1, 1], sets.Select(set => set.Questions.Count));
    }

    [Fact]
    public void A_folder_without_questions_is_named() =>
        Assert.Contains(folder, Assert.Throws<FormatException>(() => GoldenSet.Read([folder])).Message, StringComparison.Ordinal);

    private string Write(string name, params string[] questions)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllLines(path, questions.Select(question => $$"""{"question":"{{question}}","expect":"abstained"}"""));

        return path;
    }
}
