using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Privacy.Processing;

/// <summary>Writes down who the controller is and whom people turn to (บันทึกผู้ควบคุมข้อมูล).</summary>
public sealed class KeepController(HunsuanDb db, Activity activity)
{
    public sealed record Input
    {
        public string? Name { get; set; }
        public string? Address { get; set; }
        public string? Officer { get; set; }
        public string? Measures { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Name.IsBlank) yield return new(nameof(Name), ProcessingTexts.NameRequired);
            if (Officer.IsBlank) yield return new(nameof(Officer), ProcessingTexts.OfficerRequired);
            if (Name?.Length > DataController.NameMaxLength) yield return new(nameof(Name), PrivacyTexts.TooLong.With(DataController.NameMaxLength));
            foreach (var (field, words) in new[] { (nameof(Address), Address), (nameof(Officer), Officer), (nameof(Measures), Measures) })
                if (words?.Length > DataController.WordsMaxLength) yield return new(field, PrivacyTexts.TooLong.With(DataController.WordsMaxLength));
        }
    }

    /// <summary>Null until somebody wrote it down.</summary>
    public Task<DataController?> Now(CancellationToken stop) => db.DataControllers.AsNoTracking().OrderBy(c => c.Id).FirstOrDefaultAsync(stop);

    public async Task<Result<DataController>> Run(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        var controller = await db.DataControllers.OrderBy(c => c.Id).FirstOrDefaultAsync(stop);
        if (controller is null) db.Add(controller = new() { Id = Ids.New(), Name = "", Address = "", Officer = "", Measures = "" });
        (controller.Name, controller.Address, controller.Officer, controller.Measures) =
            (input.Name!.Trim(), input.Address.Known ?? "", input.Officer!.Trim(), input.Measures.Known ?? "");
        await activity.Save(ActivityKind.ControllerChanged, stop);
        return controller;
    }
}
