using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Tests.Retrieval.Analysis;

public class PorterStemmerTests
{
    // The examples of Porter's paper and words of our field, with the stems that Apache Lucene 8.8.1's PorterStemFilter gives.
    private const string Stems = """
        caresses=caress ponies=poni ties=ti caress=caress cats=cat feed=feed agreed=agre plastered=plaster bled=bled
        motoring=motor sing=sing conflated=conflat troubled=troubl sized=size hopping=hop tanned=tan falling=fall
        hissing=hiss fizzed=fizz failing=fail filing=file happy=happi sky=sky relational=relat conditional=condit
        rational=ration valenci=valenc hesitanci=hesit digitizer=digit conformabli=conform radicalli=radic
        differentli=differ vileli=vile analogousli=analog vietnamization=vietnam predication=predic operator=oper
        feudalism=feudal decisiveness=decis hopefulness=hope callousness=callous formaliti=formal sensitiviti=sensit
        sensibiliti=sensibl triplicate=triplic formative=form formalize=formal electriciti=electr electrical=electr
        hopeful=hope goodness=good revival=reviv allowance=allow inference=infer airliner=airlin gyroscopic=gyroscop
        adjustable=adjust defensible=defens irritant=irrit replacement=replac adjustment=adjust dependent=depend
        adoption=adopt homologou=homolog communism=commun activate=activ angulariti=angular homologous=homolog
        effective=effect bowdlerize=bowdler probate=probat rate=rate cease=ceas controll=control roll=roll
        internship=internship internships=internship interns=intern applying=appli applies=appli application=applic
        applications=applic applicants=applic deadline=deadlin deadlines=deadlin housing=hous stipend=stipend
        stipends=stipend salary=salari salaries=salari research=research researcher=research researching=research
        visas=visa sponsorship=sponsorship sponsored=sponsor relocation=reloc relocating=reloc
        reimbursement=reimburs reimbursed=reimburs travelling=travel travel=travel university=univers
        universities=univers eligible=elig eligibility=elig publications=public publishing=publish mentor=mentor
        mentoring=mentor mentors=mentor remote=remot remotely=remot working=work policies=polici policy=polici
        parking=park cycling=cycl accessibility=access accessible=access duration=durat location=locat
        locations=locat starts=start starting=start graduate=graduat graduation=graduat undergraduate=undergradu
        students=student studying=studi experience=experi experienced=experienc is=is as=as by=by a=a yes=ye say=sai
        enjoy=enjoi employed=emploi paying=pai technology=technolog archaeology=archaeolog possibly=possibl
        controlled=control generalizations=gener oscillators=oscil 6,710=6,710 ns.3=ns.3
        """;

    public static TheoryData<string, string> Words()
    {
        var words = new TheoryData<string, string>();
        foreach (var pair in Stems.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            words.Add(pair.Split('=')[0], pair.Split('=')[1]);
        }

        return words;
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_is_cut_to_the_stem_that_Lucene_gives(string word, string stem) =>
        Assert.Equal(stem, PorterStemmer.Stem(word));

    [Fact]
    public void The_table_has_at_least_a_hundred_words() => Assert.True(Words().Count >= 100);

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("is")]
    public void Words_of_two_letters_or_less_are_their_own_stems(string word) => Assert.Equal(word, PorterStemmer.Stem(word));
}
