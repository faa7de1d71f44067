using System.Text.Json.Nodes;
using InternAssistant.Models;

namespace InternAssistant.Tests.Models;

public sealed class ModelJsonTests
{
    [Theory]
    [InlineData("{\"a\": 1}", "{\"a\":1}")]
    [InlineData("{\"a\": [1, 2,], \"b\": {},}", "{\"a\":[1,2],\"b\":{}}")]
    [InlineData("Sure!\n```json\n{\"a\": true}\n```\nBye.", "{\"a\":true}")]
    [InlineData("<think>{\"a\": 0} no, {\"a\": 9}</think>{\"a\": 1}", "{\"a\":1}")]
    [InlineData("I use {braces} first. {\"a\": \"x\"}", "{\"a\":\"x\"}")]
    [InlineData("{a: 'it', // why\n b: None}", "{\"a\":\"it\",\"b\":null}")]
    [InlineData("{\"a\": \"two\nlines \\u0041 \\\"quoted\\\"\"}", "{\"a\":\"two\\nlines A \\u0022quoted\\u0022\"}")]
    [InlineData("{“a”: “curly”}", "{\"a\":\"curly\"}")]
    [InlineData("{\"a\": [{\"b\": 1}, {\"b\": 2", "{\"a\":[{\"b\":1}]}")]
    [InlineData("{\"a\": [{\"b\": 1}, {\"b\": \"cut", "{\"a\":[{\"b\":1}]}")]
    [InlineData("{\"a\": [{\"b\": 1}, {\"b\": [3, 4]", "{\"a\":[{\"b\":1}]}")]
    [InlineData("{\"a\": [1, 12", "{\"a\":[1]}")]
    [InlineData("{\"a\": [1}", "{\"a\":[1]}")]
    public void What_models_write_is_read(string written, string expected)
    {
        var found = ModelJson.Find(written, node => ModelJson.Member(node, "a") is not null);

        Assert.Equal(expected, found!.ToJsonString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON at all")]
    [InlineData("{")]
    [InlineData("{\"b\": 1}")]
    [InlineData("{\"a\"")]
    [InlineData("{\"a\": \"cut")]
    [InlineData("<think>{\"a\": 1}</think> I cannot.")]
    public void What_is_not_there_is_not_found(string written) =>
        Assert.Null(ModelJson.Find(written, node => ModelJson.Member(node, "a") is not null));

    [Fact]
    public void Deep_and_long_nonsense_is_read_within_bounds()
    {
        string[] hostile = [new('[', 20_000), new('{', 20_000), string.Concat(Enumerable.Repeat("{\"a\":", 5000)), "{\"a\":" + new string('\\', 20_001), string.Concat(Enumerable.Repeat("[{", 9000)) + "\"a\":1"];

        foreach (var written in hostile)
        {
            ModelJson.Find(written, node => node is JsonObject && ModelJson.Member(node, "parts") is not null);
        }
    }

    [Fact]
    public void Random_damage_is_read_without_an_exception()
    {
        const string whole = "Text {\"answers\": true, \"parts\": [{\"text\": \"One.\", \"quotes\": [{\"passage\": 1, \"quote\": \"One.\"}]}]} more";
        const string characters = "{}[]\",:'\\ \n/*1x“”";
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var damaged = whole.ToCharArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                damaged[random.Next(damaged.Length)] = characters[random.Next(characters.Length)];
            }

            ModelJson.Find(new string(damaged, 0, random.Next(damaged.Length + 1)), node => ModelJson.Member(node, "parts") is not null);
        }
    }
}
