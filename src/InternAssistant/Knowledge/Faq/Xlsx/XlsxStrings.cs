using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class XlsxStrings
{
    /// <summary>The texts by their numbers.</summary>
    public static IReadOnlyList<string> Read(WorkbookPart workbook)
    {
        var texts = new List<string>();

        if (workbook.SharedStringTablePart is not { } part)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);

        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                texts.Add(TextOf(reader.LoadCurrentElement()!));
            }
        }

        return texts;
    }

    /// <summary>The text of a string, its runs joined; hints on pronunciation left out.</summary>
    public static string TextOf(OpenXmlElement item) =>
        XlsxText.Decode(string.Concat(item.ChildElements.Select(child => child switch
        {
            Text text => text.Text,
            Run run => string.Concat(run.Elements<Text>().Select(text => text.Text)),
            _ => "",
        })));
}
