using InternAssistant.Tests.Documentation;
using InternAssistant.Understanding;
using YamlDotNet.Serialization;

namespace InternAssistant.Tests.Understanding;

public sealed class VocabularyTests
{
    private static readonly string[] Parts = ["groups", "related"];

    private static readonly Dictionary<string, object> File = new DeserializerBuilder().WithDuplicateKeyChecking().Build()
        .Deserialize<Dictionary<string, object>>(Repository.Read("src/InternAssistant/Understanding/vocabulary.yaml"));

    [Fact]
    public void The_file_has_groups_and_related_words_and_nothing_else()
    {
        Assert.Equal(Parts, File.Keys);
        Assert.True(Groups.Count > 100);
        Assert.True(Related.Count > 10);
    }

    [Fact]
    public void Every_group_has_two_members_and_none_twice()
    {
        Assert.All(Groups, group => Assert.True(group.Count >= 2, string.Join(", ", group)));
        Assert.All(Groups, group => Assert.Equal(group.Distinct(), group));
    }

    [Fact]
    public void No_group_stands_twice() =>
        Assert.Equal(Groups.Count, Groups.Select(group => string.Join('|', group.Order(StringComparer.Ordinal))).Distinct().Count());

    [Fact]
    public void Every_word_is_lower_case_and_has_something_to_compare()
    {
        var words = Groups.SelectMany(group => group).Concat(Related.SelectMany(entry => entry.Value.Prepend(entry.Key))).ToList();

        Assert.All(words, word => Assert.Equal(word.ToLowerInvariant(), word));
        Assert.All(words, word => Assert.NotEmpty(WordReader.Stems(word)));
    }

    [Theory]
    [InlineData("common-words.txt")]
    [InlineData("place-names.txt")]
    public void A_word_list_is_sorted_and_has_no_word_twice(string name)
    {
        var words = System.IO.File.ReadAllLines(Repository.PathOf($"src/InternAssistant/Understanding/{name}"));

        Assert.NotEmpty(words);
        Assert.Equal(words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), words);
        Assert.All(words, word => Assert.Equal(word.Trim().ToLowerInvariant(), word));
    }

    [Fact]
    public void Members_of_a_group_stand_for_each_other()
    {
        var vocabulary = new Vocabulary([]);

        Assert.Contains(vocabulary.Of(["salari"]), other => other.Stems.SequenceEqual(["stipend"]));
        Assert.Contains(vocabulary.Of(["stipend"]), other => other.Stems.SequenceEqual(["salari"]));
        Assert.DoesNotContain(vocabulary.Of(["stipend"]), other => other.Stems.SequenceEqual(["stipend"]));
    }

    [Fact]
    public void Related_words_stand_for_one_another_in_one_direction_and_less()
    {
        var vocabulary = new Vocabulary([]);
        var (from, to) = Related.Select(entry => (WordReader.Stems(entry.Key), WordReader.Stems(entry.Value[0])))
            .First(pair => !vocabulary.Of(pair.Item2).Any(other => other.Stems.SequenceEqual(pair.Item1)));

        Assert.Equal(Vocabulary.RelatedStrength, Assert.Single(vocabulary.Of(from), other => other.Stems.SequenceEqual(to)).Strength);
    }

    [Fact]
    public void The_words_of_staff_join_in()
    {
        var vocabulary = new Vocabulary([["SHARC", "co-design"]]);

        Assert.Equal(["co", "design"], Assert.Single(vocabulary.Of(WordReader.Stems("SHARC"))).Stems);
    }

    private static List<List<string>> Groups => [.. ((List<object>)File["groups"]).Cast<List<object>>().Select(Words)];

    private static Dictionary<string, List<string>> Related =>
        ((Dictionary<object, object>)File["related"]).ToDictionary(entry => (string)entry.Key, entry => Words((List<object>)entry.Value));

    private static List<string> Words(List<object> words) => [.. words.Cast<string>()];
}
