using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Privacy.Processing;

/// <summary>Who answers for the data of this installation, and whom people turn to (ผู้ควบคุมข้อมูลส่วนบุคคล); one for each installation.</summary>
public sealed class DataController
{
    public const int NameMaxLength = 200, WordsMaxLength = 1000;

    public required Guid Id { get; init; }
    public required string Name { get; set; }
    public required string Address { get; set; }

    /// <summary>Name, telephone and other ways to reach the data protection officer.</summary>
    public required string Officer { get; set; }

    /// <summary>How the data is kept safe, in words for the record of processing.</summary>
    public required string Measures { get; set; }
}

internal sealed class DataControllerMapping : IEntityTypeConfiguration<DataController>
{
    public void Configure(EntityTypeBuilder<DataController> builder)
    {
        builder.ToTable("data_controllers");
        builder.Property(c => c.Name).HasMaxLength(DataController.NameMaxLength);
        builder.Property(c => c.Address).HasMaxLength(DataController.WordsMaxLength);
        builder.Property(c => c.Officer).HasMaxLength(DataController.WordsMaxLength);
        builder.Property(c => c.Measures).HasMaxLength(DataController.WordsMaxLength);
    }
}
