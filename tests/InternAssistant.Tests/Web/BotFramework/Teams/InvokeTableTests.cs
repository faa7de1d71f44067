using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Tests.Documentation;
using static InternAssistant.Tests.Web.BotFramework.Teams.TeamsActivities;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

public sealed class InvokeTableTests
{
    private static readonly Dictionary<string, string> Handled = new()
    {
        ["composeExtension/query"] = """{"commandId":"searchKnowledge","parameters":[{"name":"question","value":"How do I apply?"}],"queryOptions":{"skip":0,"count":25}}""",
        ["composeExtension/selectItem"] = """{"question":"How do I apply?"}""",
    };

    public static TheoryData<string, int> Rows
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (var line in Repository.Read("src/InternAssistant.Web/BotFramework/Teams/INVOKES.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)))
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[1].Trim('`'), int.Parse(cells[2], CultureInfo.InvariantCulture));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task An_invoke_has_the_status_of_the_table(string name, int status)
    {
        await using var host = await HostInProcess.StartAsync();

        var (answered, body) = await host.InvokeAsync(Invoke(name, JsonNode.Parse(Handled.GetValueOrDefault(name, "{}"))));

        Assert.Equal(status, answered);
        Assert.Equal(Handled.ContainsKey(name), body is not null);
    }

    [Fact]
    public void Every_invoke_that_is_handled_is_in_the_table() => Assert.Empty(Handled.Keys.Except(Rows.Select(row => (string)row[0])));
}
