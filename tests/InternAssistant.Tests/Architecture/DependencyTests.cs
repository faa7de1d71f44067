using System.Reflection;

namespace InternAssistant.Tests.Architecture;

/// <summary>The directions that dependencies may take, as src/ARCHITECTURE.md has them. Read from the built code, so that nothing hides in a using.</summary>
public sealed class DependencyTests
{
    private const string Root = "(root)";

    private static readonly Assembly Library = typeof(TurnOrchestrator).Assembly;
    private static readonly Assembly Web = Assembly.Load("InternAssistant.Web");
    private static readonly Assembly Cli = Assembly.Load("InternAssistant.Cli");

    /// <summary>What the code of each folder may use; only the files beside the folders may use all.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Conversation"] = [],
        ["Knowledge"] = [],
        ["Retrieval"] = ["Knowledge", "Models"],
        ["Models"] = [],
        ["Understanding"] = ["Conversation", "Knowledge", "Retrieval", "Models"],
        ["Answering"] = ["Conversation", "Knowledge", "Retrieval", "Models", "Understanding"],
        ["Transcripts"] = ["Conversation", "Knowledge", "Retrieval", "Models", "Understanding", "Answering"],
        ["Tracing"] = ["Conversation", "Retrieval", "Models", "Understanding", "Answering", Root],
        ["Evaluation"] = ["Conversation", "Knowledge", "Retrieval", "Models", "Understanding", "Answering", "Transcripts", Root],
        ["Indexing"] = ["Conversation", "Knowledge", "Retrieval", "Models", "Understanding", "Answering", "Transcripts", "Evaluation", Root],
        ["Storage"] = ["Conversation", "Knowledge", "Retrieval", "Answering", "Transcripts"],
    };

    /// <summary>Packages that may be used in one place only, so that replacing one stays a matter of that place.</summary>
    private static readonly Dictionary<string, string[]> Homes = new()
    {
        ["Markdig"] = ["InternAssistant.Knowledge.Loaders"],
        ["AngleSharp"] = ["InternAssistant.Knowledge.Loaders"],
        ["DocumentFormat.OpenXml"] = ["InternAssistant.Knowledge.Loaders", "InternAssistant.Knowledge.Faq"],
        ["YamlDotNet"] = ["InternAssistant.Knowledge", "InternAssistant.Understanding"],
        ["OpenAI"] = ["InternAssistant.Models"],
        ["System.ClientModel"] = ["InternAssistant.Models"],
        ["Microsoft.Extensions.AI"] = ["InternAssistant.Models", "InternAssistant.Retrieval", "InternAssistant.Evaluation.Collections", "InternAssistant.Answering.Prompted"],
        ["Polly"] = ["InternAssistant.Models", "InternAssistant.Web.BotFramework.Connector"],
        ["Npgsql"] = ["InternAssistant.Storage.Postgres"],
        ["Microsoft.Data.Sqlite"] = ["InternAssistant.Storage.Sqlite"],
        ["Azure.Search.Documents"] = ["InternAssistant.Retrieval.AzureAISearch"],
        ["Microsoft.IdentityModel"] = ["InternAssistant.Web.BotFramework", "InternAssistant.Web.DirectLine"],
        ["Microsoft.Identity.Client"] = ["InternAssistant.Web.BotFramework"],
        ["Microsoft.AspNetCore"] = ["InternAssistant.Web"],
        ["Spectre.Console"] = ["InternAssistant.Cli"],
        ["System.CommandLine"] = ["InternAssistant.Cli"],
    };

    [Fact]
    public void Every_folder_of_the_library_has_a_rule()
    {
        var folders = Library.GetTypes().Select(FolderOf).OfType<string>().Where(folder => folder != Root).Distinct();

        Assert.Empty(folders.Except(Allowed.Keys));
    }

    [Fact]
    public void Folders_of_the_library_use_only_what_they_may()
    {
        var forbidden =
            from type in Library.GetTypes()
            let folder = FolderOf(type)
            where folder is not null && folder != Root
            from used in References.Of(type)
            let target = used.Assembly == Library ? FolderOf(used) : null
            where target is not null && target != folder && !Allowed[folder].Contains(target)
            select $"{type.FullName} in {folder} uses {used.FullName} in {target}";

        Assert.True(!forbidden.Any(), string.Join('\n', forbidden.Distinct()));
    }

    [Fact]
    public void The_rules_have_no_cycles()
    {
        HashSet<string> placed = [Root];
        var waiting = Allowed.Keys.ToHashSet();

        while (waiting.FirstOrDefault(folder => Allowed[folder].All(placed.Contains)) is { } next)
        {
            waiting.Remove(next);
            placed.Add(next);
        }

        Assert.Empty(waiting);
    }

    [Fact]
    public void The_library_knows_neither_of_its_doors_and_the_doors_do_not_know_each_other()
    {
        Assert.DoesNotContain(NamesOf(Library), name => IsOf("InternAssistant", name));
        Assert.DoesNotContain("InternAssistant.Cli", NamesOf(Web));
        Assert.DoesNotContain("InternAssistant.Web", NamesOf(Cli));
    }

    [Fact]
    public void Packages_are_used_only_at_their_homes()
    {
        var strays =
            from type in Library.GetTypes().Concat(Web.GetTypes()).Concat(Cli.GetTypes())
            from used in References.Of(type)
            from home in Homes
            where IsOf(home.Key, used.Assembly.GetName().Name!) && !home.Value.Any(place => IsOf(place, type.Namespace ?? "InternAssistant"))
            where type.Namespace?.StartsWith("InternAssistant", StringComparison.Ordinal) == true
            select $"{type.FullName} uses {used.FullName} of {home.Key}";

        Assert.True(!strays.Any(), string.Join('\n', strays.Distinct()));
    }

    private static bool IsOf(string name, string longer) => longer == name || longer.StartsWith(name + ".", StringComparison.Ordinal);

    private static IEnumerable<string> NamesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    /// <summary>The first folder below the project, from the namespace; null for what the compiler adds.</summary>
    private static string? FolderOf(Type type) => type.Namespace?.Split('.') switch
    {
        ["InternAssistant"] => Root,
        ["InternAssistant", var folder, ..] => folder,
        _ => null,
    };
}
