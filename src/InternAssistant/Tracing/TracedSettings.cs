using System.Collections;
using System.Globalization;
using InternAssistant.Answering;
using InternAssistant.Answering.Facts.Care;
using InternAssistant.Models;
using InternAssistant.Retrieval.Embedding;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tracing;

/// <summary>The settings that an answer depends on, named as in the settings file. Keys, addresses of embedders and paths of this machine are not among them.</summary>
public sealed class TracedSettings(
    IOptions<AnsweringOptions> answering, IOptions<ContactOptions> contacts, IOptions<CareOptions> care, IOptions<EmbeddingOptions> embedding, IOptions<ChatModelOptions> model)
{
    private static readonly string[] LeftOut =
        ["Model:ApiKey", "Embedding:ApiKey", "Embedding:Endpoint", "Embedding:Weights", "Model:TokensPerDay", "Model:Retries", "Model:PauseSeconds", "Model:TimeoutMs"];

    /// <summary>The sections that an answer depends on, beside how passages are embedded.</summary>
    internal static IReadOnlyList<string> Sections { get; } = [AnsweringOptions.SectionName, CareOptions.SectionName, ContactOptions.SectionName, ChatModelOptions.SectionName];

    /// <summary>Names and values, in the order of the names.</summary>
    public IReadOnlyDictionary<string, string> All { get; } = Flat(answering.Value, contacts.Value, care.Value, embedding.Value, model.Value);

    /// <summary>The names whose values differ between two, in order.</summary>
    public static IReadOnlyList<string> Different(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        [.. one.Keys.Union(other.Keys).Where(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];

    private static SortedDictionary<string, string> Flat(AnsweringOptions answering, ContactOptions contacts, CareOptions care, EmbeddingOptions embedding, ChatModelOptions model)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(all, AnsweringOptions.SectionName, answering);
        Add(all, CareOptions.SectionName, care);
        Add(all, EmbeddingOptions.SectionName, embedding);
        if (model.IsOn)
        {
            Add(all, ChatModelOptions.SectionName, model);
        }

        foreach (var (owner, contact) in contacts)
        {
            Add(all, $"{ContactOptions.SectionName}:{owner}", contact);
        }

        foreach (var name in LeftOut)
        {
            all.Remove(name);
        }

        return all;
    }

    private static void Add(SortedDictionary<string, string> all, string section, object options)
    {
        foreach (var property in options.GetType().GetProperties())
        {
            var value = property.GetValue(options);
            if (value is IList list)
            {
                for (var at = 0; at < list.Count; at++)
                {
                    all[$"{section}:{property.Name}:{at}"] = Text(list[at]);
                }
            }
            else
            {
                all[$"{section}:{property.Name}"] = Text(value);
            }
        }
    }

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
