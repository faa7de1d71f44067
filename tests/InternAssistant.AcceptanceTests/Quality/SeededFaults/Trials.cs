namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>Makes every kind of edit to some files of some folders.</summary>
internal static class Trials
{
    /// <summary>The trials, in the order of folders and kinds.</summary>
    /// <param name="houses">The folders.</param>
    /// <param name="edits">The kinds.</param>
    /// <param name="files">To how many files of each folder a kind is put, where it fits as many.</param>
    public static async Task<IReadOnlyList<Trial>> RunAsync(IReadOnlyList<House> houses, IReadOnlyList<Edit> edits, int files)
    {
        var runs = await Task.WhenAll(houses.Select(house => Task.Run(() => RunAsync(house, edits, files))));

        return [.. runs.SelectMany(trials => trials)];
    }

    /// <summary>One trial of each kind: on the folders in turn, or on another where a kind fits no file of the one whose turn it is.</summary>
    public static async Task<IReadOnlyList<Trial>> RunOnceAsync(IReadOnlyList<House> houses, IReadOnlyList<Edit> edits)
    {
        var trials = new List<Trial>();
        for (var i = 0; i < edits.Count; i++)
        {
            for (var turn = 0; turn < houses.Count; turn++)
            {
                if (await RunAsync(houses[(i + turn) % houses.Count], edits[i], files: 1) is [var trial])
                {
                    trials.Add(trial);
                    break;
                }
            }
        }

        return trials;
    }

    private static async Task<List<Trial>> RunAsync(House house, IReadOnlyList<Edit> edits, int files)
    {
        var trials = new List<Trial>();
        foreach (var edit in edits)
        {
            trials.AddRange(await RunAsync(house, edit, files));
        }

        return trials;
    }

    private static async Task<List<Trial>> RunAsync(House house, Edit edit, int files)
    {
        var trials = new List<Trial>();
        var seen = new HashSet<string>();
        var order = house.Documents.ToArray();
        Seed.RandomFor(edit.Kind, house.Name).Shuffle(order);
        foreach (var file in order)
        {
            if (trials.Count < files && await house.TryAsync(edit, file, seen) is { } trial)
            {
                trials.Add(trial);
            }
        }

        return trials;
    }
}
