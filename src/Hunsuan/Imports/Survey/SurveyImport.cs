using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Data.Bulk;
using Hunsuan.Households;
using Hunsuan.Imports.Rows;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports.Survey;

/// <summary>Brings in a survey: its households with their results, then its persons with theirs (นำเข้าแบบสำรวจครัวเรือน).</summary>
internal sealed class SurveyImport(HunsuanDb db, CurrentUser user, AreaBook areas, EditionBook editions, TimeProvider clock)
{
    // Most of the time goes into the persons, of whom there are about three to a household.
    private const double HouseholdsShare = 0.2;

    /// <summary>Reads both files inside the caller's transaction.</summary>
    public async Task<Result<ImportSummary>> Run(ImportContext import)
    {
        if (SurveyFields.EditionOf(editions, import.Request.Edition, clock.Today) is not { } edition)
            return new Problem(null, ImportTexts.UnknownEdition.With(import.Request.Edition ?? "", string.Join(", ", editions.Editions.Select(e => e.Id))));

        var fields = (Households: SurveyFields.Households(edition), Persons: SurveyFields.Persons(edition));
        var opened = SurveyFiles.Open(import.Request, import.Keys);
        if (opened.Value is not { } files) return opened.Problems.ToList();

        using var householdTable = files.Households.Table;
        using var personTable = files.Persons.Table;
        var householdPass = FilePass.Start(import, files.Households.File, householdTable, fields.Households, clock.Today, (0, HouseholdsShare));
        var personPass = FilePass.Start(import, files.Persons.File, personTable, fields.Persons, clock.Today, (HouseholdsShare, 1));
        if (householdPass.Value is not { } households || personPass.Value is not { } persons)
            return householdPass.Problems.Concat(personPass.Problems).ToList();

        using (households)
        using (persons)
        {
            var inFile = new HouseholdsInFile();
            await ReadHouseholds(import, households, fields.Households, edition, inFile);
            await ReadPersons(import, persons, fields.Persons, edition, inFile);
            return new ImportSummary([households.Summary, persons.Summary]);
        }
    }

    private async Task ReadHouseholds(ImportContext import, FilePass pass, FieldSet fields, Edition edition, HouseholdsInFile inFile)
    {
        var rows = new HouseholdRows(pass.Row, fields, edition, new AreaCells(areas, user));
        var houses = new HouseholdIntake(db);
        var measurements = new MeasurementIntake(db);
        var tables = new GrowingTables(db);

        await pass.Run(
            () =>
            {
                var key = rows.Key();
                if (key is { } met && inFile.Meet(met, pass.Row.RowNumber) is { } firstRow) rows.RefuseTwice(firstRow);
                if (rows.Read(key) is not { } row) return null;
                inFile.Accept(key!.Value, row.Household.SurveyedOn);
                return new Keyed(key.Value, row);
            },
            async batch =>
            {
                var taken = await houses.Take([.. batch.Select(b => b.Row.Household)], import.Request.Id, import.Stop);
                var measured = await measurements.Take(
                    [.. batch.Zip(taken, (b, t) => new SurveyedMeasurement(t, edition.Id, b.Row.Household.SurveyedOn, b.Row.IncomePerPerson, b.Row.Answers))],
                    import.Request.Id, import.Stop);
                for (var i = 0; i < batch.Count; i++)
                {
                    inFile.Written(batch[i].Key, taken[i], measured[i]);
                    pass.Summary.Count(Together(taken[i].Change, measured[i].Change));
                    if (taken[i].HasMoved) pass.Summary.Moved++;
                }

                await tables.Grew(batch.Count, import.Stop);
            });
    }

    private sealed record Keyed(HouseholdKey Key, HouseholdRow Row);

    private async Task ReadPersons(ImportContext import, FilePass pass, FieldSet fields, Edition edition, HouseholdsInFile inFile)
    {
        var rows = new PersonRows(pass.Row, fields, edition);
        var check = new PersonCheck(rows, pass.Row, inFile, pass.Notes);
        var intake = new PersonIntake(db);
        var results = new MemberResultIntake(db);
        var profiles = new ProfileIntake(db);
        var holders = new CardHolders(db);
        var names = new NameWordIntake(db);
        var tables = new GrowingTables(db);

        await pass.Run(
            check.Read,
            async batch =>
            {
                var taken = await intake.Take([.. batch.Select(b => b.Person)], import.Request.Id, import.Stop);
                pass.Summary.Unchanged += NoteGone(batch, taken, pass.Notes);
                batch = [.. batch.Zip(taken).Where(p => !p.Second.IsGone).Select(p => p.First)];
                taken = [.. taken.Where(t => !t.IsGone)];
                var surveyed = batch.Zip(taken, (b, t) => new SurveyedResult(t, b.Measurement, b.Answers)).ToList();
                var changes = await results.Take(surveyed, import.Request.Id, import.Stop);
                var listed = await holders.Among(taken.Select(t => t.CitizenId).OfType<string>(), import.Stop);
                await profiles.Take(surveyed, edition, listed, import.Stop);
                for (var i = 0; i < batch.Count; i++)
                {
                    names.Meet(batch[i].Person.FirstName, batch[i].Person.LastName);
                    pass.Summary.Count(Together(taken[i].Change, changes[i]));
                    if (taken[i].HasMoved) pass.Summary.Moved++;
                }

                await tables.Grew(batch.Count, import.Stop);
            });
        if (import.IsWriting) await names.Save(import.Stop);
    }

    // Whoever is recorded as dead stays so until somebody looks into it; whoever left since may have been there on the day.
    private static int NoteGone(List<PersonRow> batch, IReadOnlyList<TakenPerson> taken, ImportNotes notes)
    {
        foreach (var (row, person) in batch.Zip(taken).Where(p => p.Second.DiedOn is not null)) notes.Add(ImportNote.ListedThoughDead, row.Row, person.DiedOn);
        return taken.Count(t => t.IsGone);
    }

    // A new measurement of somebody known is a change; only a new record with a new result is new.
    private static IntakeChange Together(IntakeChange record, IntakeChange result) =>
        record is IntakeChange.New || record == result ? record : IntakeChange.Changed;
}
