using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Imports.Rows;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports.Matching;

/// <summary>Keeps a matching of columns under a name, renames or deletes it (บันทึกรูปแบบไฟล์).</summary>
internal sealed class SaveProfile(HunsuanDb db, Activity activity, ImportFields fields)
{
    public sealed record Input
    {
        public string? Name { get; set; }
        public string? Kind { get; set; }
    }

    /// <summary>Keeps a new one, or replaces the one of the same name and kind.</summary>
    public async Task<Result<ImportProfile>> Keep(string name, string kind, ColumnMapping mapping, CancellationToken stop)
    {
        name = name.Trim();
        if (CheckName(name) is { } problem) return problem;

        var profile = await db.ImportProfiles.SingleOrDefaultAsync(p => p.Name == name, stop);
        if (profile is not null && profile.Kind != kind) return new Problem(nameof(Input.Name), ProfileTexts.NameOfOtherKind);
        if (profile is null) db.Add(profile = new() { Id = Ids.New(), Name = name, Kind = kind, Mapping = mapping.ToJson() });
        else profile.Mapping = mapping.ToJson();
        await activity.Save(ActivityKind.ProfileSaved, stop);
        return profile;
    }

    /// <summary>Adds one from a file; a name that is taken is refused, because nobody sees what would be replaced.</summary>
    public async Task<Result<ImportProfile>> Add(Input input, string? json, CancellationToken stop)
    {
        var name = input.Name.Known ?? "";
        var problems = new List<Problem>();
        if (CheckName(name) is { } problem) problems.Add(problem);
        if (input.Kind is null || !fields.Kinds.Contains(input.Kind)) problems.Add(new(nameof(Input.Kind), ProfileTexts.KindRequired));
        if (json is null) problems.Add(new(ProfileFile, ProfileTexts.FileRequired));
        if (problems.Count > 0) return problems;

        var read = ColumnMapping.FromJson(json!);
        if (read.Value is not { } mapping) return InField(read.Problems);
        if (mapping.Check(fields.OfAnyEdition(input.Kind!)).ToList() is { Count: > 0 } unknown) return InField(unknown);
        return await IsTaken(name, stop) ? new Problem(nameof(Input.Name), ProfileTexts.NameTaken) : await Keep(name, input.Kind!, mapping, stop);

        static List<Problem> InField(IEnumerable<Problem> problems) => [.. problems.Select(p => p with { Field = ProfileFile })];
    }

    public const string ProfileFile = "File";

    public async Task<Result<ImportProfile>> Rename(Guid id, string? newName, CancellationToken stop)
    {
        var profile = await Get(id, stop);
        var name = newName.Known ?? "";
        if (CheckName(name) is { } problem) return problem;
        if (name != profile.Name && await IsTaken(name, stop)) return new Problem(nameof(Input.Name), ProfileTexts.NameTaken);

        profile.Name = name;
        await activity.Save(ActivityKind.ProfileSaved, stop);
        return profile;
    }

    public async Task Delete(Guid id, CancellationToken stop)
    {
        db.Remove(await Get(id, stop));
        await activity.Save(ActivityKind.ProfileSaved, stop);
    }

    private static Problem? CheckName(string name) =>
        name.IsBlank ? new(nameof(Input.Name), ProfileTexts.NameRequired)
        : name.Length > ImportProfile.NameMaxLength ? new(nameof(Input.Name), ProfileTexts.NameTooLong.With(ImportProfile.NameMaxLength))
        : null;

    private Task<bool> IsTaken(string name, CancellationToken stop) => db.ImportProfiles.AnyAsync(p => p.Name == name, stop);

    /// <exception cref="OutOfAreaException">There is no such matching.</exception>
    private async Task<ImportProfile> Get(Guid id, CancellationToken stop) =>
        await db.ImportProfiles.SingleOrDefaultAsync(p => p.Id == id, stop) ?? throw new OutOfAreaException("import_profiles");
}
