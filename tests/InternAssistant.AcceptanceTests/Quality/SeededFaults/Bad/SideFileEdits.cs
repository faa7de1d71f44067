namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Bad;

/// <summary>Faults in the files beside the documents: synonyms and golden questions.</summary>
internal static class SideFileEdits
{
    private const string Synonyms = "synonyms.yaml";

    public static IReadOnlyList<Edit> All =>
    [
        OfSynonyms("synonyms: bracket not closed", text => text.TrimEnd('\n') + "\n  - [badge, pass\n"),
        OfSynonyms("synonyms: a tab", text => text.TrimEnd('\n') + "\n\t- [badge, pass]\n"),
        OfSynonyms("synonyms: replaced by a page of text", _ => "These are our synonyms: MSR means Microsoft Research: NYC means New York.\n"),
        new("synonyms: file emptied", (folder, _, _) => folder.Has(Synonyms) ? Written(folder, Synonyms, "") : null),
        new("synonyms: file deleted", (folder, _, _) =>
        {
            if (!folder.Has(Synonyms))
            {
                return null;
            }

            folder.Delete(Synonyms);

            return new Damage([Synonyms]);
        }),
        OfSynonyms("synonyms: two places made one", text => text.TrimEnd('\n') + "\n  - [Cambridge, Redmond, Lantern, Curlew, Perception, Hardware]\n"),
        OfSynonyms("synonyms: pay and hotels made one", text => text.TrimEnd('\n') + "\n  - [pay, hotel, parking, lunch, stipend]\n"),
        OfGolden("golden questions: a line cut off", text => text[..(text.Length - 40)]),
        OfGolden("golden questions: commas lost", text => text.Replace("\", \"", "\" \"", StringComparison.Ordinal)),
        new("golden questions: file emptied", (folder, _, _) =>
        {
            folder[GoldenOf(folder)] = [];

            return new Damage(["golden", GoldenOf(folder)]);
        }),
        new("golden questions: file deleted", (folder, _, _) =>
        {
            var file = GoldenOf(folder);
            folder.Delete(file);

            return new Damage(["golden", file]);
        }),
    ];

    private static string GoldenOf(FolderCopy folder) => folder.Files.First(file => file.StartsWith("golden/", StringComparison.Ordinal));

    private static Edit OfSynonyms(string kind, Func<string, string> edit) =>
        new(kind, (folder, _, _) => Written(folder, Synonyms, edit(folder.Has(Synonyms) ? folder.Text(Synonyms) : "groups:\n")));

    private static Edit OfGolden(string kind, Func<string, string> edit) =>
        new(kind, (folder, _, _) => Written(folder, GoldenOf(folder), edit(folder.Text(GoldenOf(folder)))));

    private static Damage Written(FolderCopy folder, string file, string text)
    {
        folder.Write(file, text);

        return new Damage([file]);
    }
}
