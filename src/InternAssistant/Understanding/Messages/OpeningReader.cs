using System.Collections.Frozen;

namespace InternAssistant.Understanding.Messages;

/// <summary>Tells by its first words whether a question begins at a word.</summary>
internal sealed class OpeningReader(IReadOnlyList<MessageWord> words)
{
    private const int Reach = 6;

    private static readonly FrozenSet<string> LeadIns = Set("and also but so ok okay hi hey hello hiya dear please pls then plus well thanks sorry anyway lastly finally secondly firstly first second third next moreover furthermore additionally besides however another oh");
    private static readonly FrozenSet<string> Askers = Set("what whats when where wheres who whos whom whose which wich why how hows wat wen what's when's where's who's how's");
    private static readonly FrozenSet<string> Contracted = Set("whats wheres whos hows what's when's where's who's how's");
    private static readonly FrozenSet<string> Auxiliaries = Set("is are was were am do does did can could may might will would shall should must has have isn't aren't don't doesn't can't won't dont doesnt cant wont r");
    private static readonly FrozenSet<string> Persons = Set("i you u we they he she it interns students applicants undergraduates someone anyone one people");
    private static readonly FrozenSet<string> Determiners = Set("the my your our their his her its this that these those there a an any all each");
    private static readonly FrozenSet<string> WithDeterminers = Set("is are was were does can could will would should isn't aren't doesn't r");
    private static readonly FrozenSet<string> States = Set("available possible free paid open mandatory necessary compulsory optional allowed covered closed negotiable taxable");
    private static readonly FrozenSet<string> Requests = Set("tell list give share show send let");

    /// <summary>The first word behind "and", "also", "hi" and the like.</summary>
    public int Behind(int start, int end)
    {
        while (start < end && LeadIns.Contains(words[start].Lower))
        {
            start++;
        }

        return start;
    }

    /// <summary>How the words from a start to an end begin; <paramref name="inside"/> when nothing but "and" or a comma stands before them.</summary>
    public Opening At(int start, int end, bool inside)
    {
        if (start >= end)
        {
            return Opening.None;
        }

        var word = words[start].Lower;
        if (Askers.Contains(word))
        {
            return Contracted.Contains(word) || IsInverted(start, end) || HasSubjectAsker(start, end, inside) ? Opening.Asks : Opening.Embedded;
        }

        if (start + 1 < end && IsRequest(start))
        {
            return Opening.Asks;
        }

        var next = start + 1 < end ? words[start + 1].Lower : "";
        if (!Auxiliaries.Contains(word) && !(word == "any" && !inside))
        {
            return Opening.None;
        }

        return (Persons.Contains(next) && !(inside && next == "it" && word is "do" or "have" or "did")) || (Determiners.Contains(next) && WithDeterminers.Contains(word)) || (!inside && next.Length > 0) || IsPassive(start, end) ? Opening.Asks : Opening.None;
    }

    /// <summary>True where "tell me", "explain" and the like stand.</summary>
    public bool IsRequest(int start) => start + 1 < words.Count
        && ((Requests.Contains(words[start].Lower) && words[start + 1].Lower is "me" or "us") || words[start].Lower is "explain" or "describe");

    /// <summary>True for words such as "how" and "where".</summary>
    public bool IsAsker(int index) => Askers.Contains(words[index].Lower);

    // "is housing included"
    private bool IsPassive(int start, int end) => words[start].Lower is "is" or "are" && end - start is 3 or 4
        && !IsState(words[start + 1].Lower) && IsState(words[end - 1].Lower);

    private static bool IsState(string word) => word.EndsWith("ed", StringComparison.Ordinal) || States.Contains(word);

    /// <summary>"how long does it", and not "what I should".</summary>
    public bool IsInverted(int start, int end)
    {
        for (var index = start + 1; index < Math.Min(end, start + Reach); index++)
        {
            if (Auxiliaries.Contains(words[index].Lower) || Contracted.Contains(words[start].Lower))
            {
                return true;
            }

            if (Persons.Contains(words[index].Lower) || words[index].Lower is "the" or "my" or "your" or "to")
            {
                return false;
            }
        }

        return false;
    }

    // "who pays", "what happens", and where a sentence begins any verb.
    private bool HasSubjectAsker(int start, int end, bool inside)
    {
        if (start + 1 >= end || words[start].Lower is not ("who" or "what" or "which" or "how"))
        {
            return false;
        }

        var next = words[start + 1].Lower;
        if (words[start].Lower == "who" || (words[start].Lower == "what" && next == "happens"))
        {
            return !inside || (next.Length > 3 && next[^1] == 's');
        }

        return !inside && (next is "about" or "much" or "many" or "long" || !(Persons.Contains(next) || Determiners.Contains(next) || next == "to"));
    }

    private static FrozenSet<string> Set(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
